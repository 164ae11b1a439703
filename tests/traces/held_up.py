r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates ticking tick()
  await sleep(0), ready
0 ticking
  await sleep(0.2)
0-0.5 Task-1
  prints 'main: computes\n'
0.5 (thread)
  prints 'thread: saved\n'
0.5-1 Task-1
  prints 'main: done\n'
  await ticking = ticking
1 (asyncio)
  wakes ticking, due at 0.2
1 ticking
  prints 'tick\n'
  result None
  wakes Task-1
1 Task-1
  result None
"""

import asyncio
import threading
import time


def save():
    time.sleep(0.5)
    print("thread: saved")


async def tick():
    await asyncio.sleep(0.2)
    print("tick")


async def main():
    ticking = asyncio.create_task(tick(), name="ticking")
    await asyncio.sleep(0)
    thread = threading.Thread(target=save)
    thread.start()
    print("main: computes")
    time.sleep(1)
    print("main: done")
    await ticking
    thread.join()


asyncio.run(main())
