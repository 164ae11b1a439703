r"""Bug: `except BaseException` swallows the cancellation.

>>> asyncio.run(main())
worker: order 1 sent
main: cancels worker
worker: order 2 failed: CancelledError()
worker: order 3 sent
main: cancelled: False
"""

import asyncio


async def worker():
    for number in range(1, 4):
        try:
            await asyncio.sleep(0.4)
            print(f"worker: order {number} sent")
        except BaseException as error:
            print(f"worker: order {number} failed:", repr(error))


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.6)
    print("main: cancels worker")
    task.cancel()
    await task
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
