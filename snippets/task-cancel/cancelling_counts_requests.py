r"""`cancelling()` counts requests, and catching them changes nothing.

>>> asyncio.run(main())
main: requests: 0
worker: skips order 1
worker: skips order 2
worker: order 3 sent
main: requests: 2
main: cancelled: False
"""

import asyncio


async def worker():
    for number in range(1, 4):
        try:
            await asyncio.sleep(0.4)
            print(f"worker: order {number} sent")
        except asyncio.CancelledError:
            print(f"worker: skips order {number}")


async def main():
    task = asyncio.create_task(worker())
    print("main: requests:", task.cancelling())
    for _ in range(2):
        await asyncio.sleep(0.2)
        task.cancel()
    await task
    print("main: requests:", task.cancelling())
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
