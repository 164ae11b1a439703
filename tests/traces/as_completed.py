r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates Task-2 fetch(0.2)
  creates Task-3 fetch(0.1)
  await next_done
0 Task-2
  await sleep(0.2)
0 Task-3
  await sleep(0.1)
0.1 (asyncio)
  wakes Task-3
0.1 Task-3
  result 0.1
0.1 (asyncio as_completed) of Task-3
  wakes Task-1
0.1 Task-1
  prints '0.1\n'
  await next_done
0.2 (asyncio)
  wakes Task-2
0.2 Task-2
  result 0.2
0.2 (asyncio as_completed) of Task-2
  wakes Task-1
0.2 Task-1
  prints '0.2\n'
  result None
"""

import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    tasks = [asyncio.create_task(fetch(delay)) for delay in (0.2, 0.1)]
    for next_done in asyncio.as_completed(tasks):
        print(await next_done)


asyncio.run(main())
