# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: a thread sets an asyncio.Event, and the loop sleeps on.

>>> asyncio.run(main())
thread: has counted
thread: half a second later
report: starts
"""

import asyncio
import time


def count(counted):
    time.sleep(0.2)
    print("thread: has counted")
    counted.set()
    time.sleep(0.5)
    print("thread: half a second later")
    time.sleep(0.5)


async def report(counted):
    await counted.wait()
    print("report: starts")


async def main():
    counted = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(report(counted))
        group.create_task(asyncio.to_thread(count, counted))


if __name__ == "__main__":
    asyncio.run(main())
