r"""`uncancel()` takes one request back, and says how many are left.

>>> asyncio.run(main())
worker: skips order 1
worker: order 2 sent
worker: order 3 sent
main: cancelled: False
main: requests: 0
main: never below zero: 0
"""

import asyncio


async def worker():
    task = asyncio.current_task()
    for number in range(1, 4):
        try:
            await asyncio.sleep(0.4)
            print(f"worker: order {number} sent")
        except asyncio.CancelledError:
            if task.uncancel() > 0:
                raise
            print(f"worker: skips order {number}")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.2)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())
    print("main: requests:", task.cancelling())
    print("main: never below zero:", task.uncancel())


if __name__ == "__main__":
    asyncio.run(main())
