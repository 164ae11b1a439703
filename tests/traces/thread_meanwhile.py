r"""
0 (program)
  creates Task-1 main()
0 Task-1
  prints 'main: starts a thread\n'
0 (thread)
  prints 'thread: saves\n'
0 Task-1
  prints 'main: goes on\n'
  await sleep(0.1)
0.1 (asyncio)
  wakes Task-1
0.1 Task-1
  result None
"""

import asyncio
import threading


def save():
    print("thread: saves")


async def main():
    print("main: starts a thread")
    thread = threading.Thread(target=save)
    thread.start()
    thread.join()
    print("main: goes on")
    await asyncio.sleep(0.1)


asyncio.run(main())
