# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: the thread asks the loop to set the event.

>>> asyncio.run(main())
thread: has counted
report: starts
thread: half a second later
"""

import asyncio
import time


def count(loop, counted):
    time.sleep(0.2)
    print("thread: has counted")
    loop.call_soon_threadsafe(counted.set)
    time.sleep(0.5)
    print("thread: half a second later")
    time.sleep(0.5)


async def report(counted):
    await counted.wait()
    print("report: starts")


async def main():
    counted = asyncio.Event()
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        group.create_task(report(counted))
        group.create_task(asyncio.to_thread(count, loop, counted))


if __name__ == "__main__":
    asyncio.run(main())
