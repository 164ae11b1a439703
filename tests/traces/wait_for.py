r"""
0 (program)
  creates Task-1 main()
0 Task-1
  await sleep(5)
0.1 (asyncio timeout)
  cancels Task-1
  wakes Task-1
0.1 Task-1 !CancelledError()
  prints 'late\n'
  result None

On Python 3.11, where wait_for() makes a Task of what it waits for:

0 (program)
  creates Task-1 main()
0 Task-1
  creates Task-2 fetch()
  await wait_for(fetch(), 0.1)
0 Task-2
  await sleep(5)
0.1 (asyncio timeout)
  wakes Task-1
0.1 Task-1
  cancels Task-2
  wakes Task-2
  await wait_for(fetch(), 0.1)
0.1 Task-2 !CancelledError()
  cancelled
0.1 (asyncio timeout) of Task-2
  wakes Task-1
0.1 Task-1
  prints 'late\n'
  result None
"""

import asyncio


async def fetch():
    await asyncio.sleep(5)


async def main():
    try:
        await asyncio.wait_for(fetch(), 0.1)
    except TimeoutError:
        print("late")


asyncio.run(main())
