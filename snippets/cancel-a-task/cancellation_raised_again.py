r"""Fix: raise `CancelledError` again, and catch only `Exception`.

>>> asyncio.run(main())
worker: order 1 sent
main: cancels worker
worker: stops at order 2
main: cancelled: True
"""

import asyncio


async def worker():
    for number in range(1, 4):
        try:
            await asyncio.sleep(0.4)
            print(f"worker: order {number} sent")
        except asyncio.CancelledError:
            print(f"worker: stops at order {number}")
            raise
        except Exception as error:
            print(f"worker: order {number} failed:", repr(error))


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.6)
    print("main: cancels worker")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
