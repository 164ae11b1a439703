# /// script
# requires-python = ">=3.13"
# ///
r"""Fix: the worker catches the end of the queue.

>>> asyncio.run(main())
worker: order 1
worker: no more orders
"""

import asyncio


async def worker(queue):
    try:
        while True:
            print("worker:", await queue.get())
    except asyncio.QueueShutDown:
        print("worker: no more orders")


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("order 1")
    queue.shutdown()
    await worker(queue)


if __name__ == "__main__":
    asyncio.run(main())
