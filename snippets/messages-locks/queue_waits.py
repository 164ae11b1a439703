r"""Fix: `get()` and `put()` wait until they can.

>>> asyncio.run(main())
main: has put order 1
worker: order 1
main: has put order 2
worker: order 2
"""

import asyncio


async def worker(queue):
    for _ in range(2):
        await asyncio.sleep(0.1)
        print("worker:", await queue.get())


async def main():
    queue = asyncio.Queue(maxsize=1)
    working = asyncio.create_task(worker(queue))
    for order in ("order 1", "order 2"):
        await queue.put(order)
        print("main: has put", order)
    await working


if __name__ == "__main__":
    asyncio.run(main())
