r"""Solution: the worker stops after cancel().

>>> asyncio.run(main())
worker: order 1 sent
worker: order 2 sent
main: cancels worker
main: ends
"""

import asyncio


async def worker():
    for number in range(1, 6):
        try:
            await asyncio.sleep(0.4)
            print(f"worker: order {number} sent")
        except Exception:
            print(f"worker: order {number} failed")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    print("main: cancels worker")
    task.cancel()
    await asyncio.wait([task])
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
