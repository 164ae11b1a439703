# /// script
# requires-python = ">=3.13"
# ///
r"""`shutdown`: what is in the queue is still taken, then no more

>>> asyncio.run(main())
main: QueueShutDown, order 3 comes too late
worker: takes order 1
worker: takes order 2
worker: QueueShutDown, goes home
"""

import asyncio


async def worker(queue):
    try:
        while True:
            print("worker: takes order", await queue.get())
    except asyncio.QueueShutDown:
        print("worker: QueueShutDown, goes home")


async def main():
    queue = asyncio.Queue()
    for order in (1, 2):
        queue.put_nowait(order)
    queue.shutdown()
    try:
        await queue.put(3)
    except asyncio.QueueShutDown:
        print("main: QueueShutDown, order 3 comes too late")
    await worker(queue)


if __name__ == "__main__":
    asyncio.run(main())
