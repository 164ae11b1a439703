r"""A Task that cancels itself goes on until it suspends or returns.

>>> asyncio.run(main())
worker: goes on
main: cancelled: True
worker: goes on
main: cancelled: True
"""

import asyncio


async def worker(waits):
    asyncio.current_task().cancel()
    print("worker: goes on")
    if waits:
        await asyncio.sleep(0.2)
        print("worker: is never here")
    return "report"


async def main():
    for waits in (True, False):
        task = asyncio.create_task(worker(waits))
        await asyncio.wait([task])
        print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
