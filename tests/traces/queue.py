r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates a worker('a', <Queue>)
  creates b worker('b', <Queue>)
  await queue.put(0.2)
0 a
  wakes Task-1
  await sleep(0.1)
0 b
  await queue.get()
0 Task-1
  wakes b
  await queue.put(0.4)
0 b
  wakes Task-1
  await sleep(0.2)
0 Task-1
  await queue.join()
0.1 (asyncio)
  wakes a
0.1 a
  prints 'a 0.1\n'
  await sleep(0.4)
0.2 (asyncio)
  wakes b
0.2 b
  prints 'b 0.2\n'
  await queue.get()
0.5 (asyncio)
  wakes a
0.5 a
  prints 'a 0.4\n'
  wakes Task-1
  await queue.get()
0.5 Task-1
  cancels a
  cancels b
  wakes a
  wakes b
  await gather(*workers, return_exceptions=True) = a b
0.5 a !CancelledError()
  cancelled
0.5 b !CancelledError()
  cancelled
0.5 (asyncio gather) of b
  wakes Task-1
0.5 Task-1
  result None
"""

import asyncio


async def worker(name, queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(job)
        print(name, job)
        queue.task_done()


async def main():
    queue = asyncio.Queue(1)
    workers = [asyncio.create_task(worker(n, queue), name=n) for n in "ab"]
    for job in (0.1, 0.2, 0.4):
        await queue.put(job)
    await queue.join()
    for one in workers:
        one.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
