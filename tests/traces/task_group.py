r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates fast fetch(0.1)
  creates fails fail(0.2)
  creates slow fetch(0.3)
  leave TaskGroup()
0 fast
  await sleep(0.1)
0 fails
  await sleep(0.2)
0 slow
  await sleep(0.3)
0.1 (asyncio)
  wakes fast
0.1 fast
  result None
0.2 (asyncio)
  wakes fails
0.2 fails
  exception ValueError(0.2)
0.2 (asyncio TaskGroup) of fails
  cancels slow
  cancels Task-1
  wakes slow
  wakes Task-1
0.2 slow !CancelledError()
  cancelled
0.2 Task-1 !CancelledError()
  leave TaskGroup()
0.2 (asyncio TaskGroup) of slow
  wakes Task-1
0.2 Task-1
  prints '(ValueError(0.2),)\n'
  result None
"""

import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)


async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch(0.1), name="fast")
            group.create_task(fail(0.2), name="fails")
            group.create_task(fetch(0.3), name="slow")
    except* ValueError as errors:
        print(errors.exceptions)


asyncio.run(main())
