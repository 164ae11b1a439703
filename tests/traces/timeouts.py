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
  creates saving sleep(0.3)
  await shield(saving)
0.1 saving
  await sleep(0.3)
0.2 (asyncio timeout)
  cancels Task-1
  wakes Task-1
0.2 Task-1 !CancelledError()
  await saving = saving
0.4 (asyncio)
  wakes saving
0.4 saving
  result None
  wakes Task-1
0.4 Task-1
  prints 'late, but saved: None\n'
  result None
"""

import asyncio


async def main():
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("late")
    saving = asyncio.create_task(asyncio.sleep(0.3), name="saving")
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(saving)
    except TimeoutError:
        print("late, but saved:", await saving)


asyncio.run(main())
