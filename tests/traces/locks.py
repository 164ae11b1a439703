r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates a worker(<Semaphore>, <Lock>, <Event>)
  creates b worker(<Semaphore>, <Lock>, <Event>)
  creates c worker(<Semaphore>, <Lock>, <Event>)
  await sleep(0.1)
0 a
  await start.wait()
0 b
  await start.wait()
0 c
  enter limit
0.1 (asyncio)
  wakes Task-1
0.1 Task-1
  wakes a
  wakes b
  leave TaskGroup()
0.1 a
  await sleep(0.1)
0.1 b
  enter lock
0.2 (asyncio)
  wakes a
0.2 a
  wakes b
  wakes c
  result None
0.2 b
  await sleep(0.1)
0.2 c
  enter lock
0.3 (asyncio)
  wakes b
0.3 b
  wakes c
  result None
0.3 c
  await sleep(0.1)
0.4 (asyncio)
  wakes c
0.4 c
  result None
0.4 (asyncio TaskGroup) of c
  wakes Task-1
0.4 Task-1
  result None
"""

import asyncio


async def worker(limit, lock, start):
    async with limit:
        await start.wait()
        async with lock:
            await asyncio.sleep(0.1)


async def main():
    limit, lock, start = asyncio.Semaphore(2), asyncio.Lock(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for name in "abc":
            group.create_task(worker(limit, lock, start), name=name)
        await asyncio.sleep(0.1)
        start.set()


asyncio.run(main())
