# /// script
# requires-python = ">=3.13"
# ///
r"""shutdown(immediate=True) throws away what is in the queue

>>> asyncio.run(main())
orders in the queue: 2
orders in the queue: 0
join waits for nothing any more
get: QueueShutDown
"""

import asyncio


async def main():
    queue = asyncio.Queue()
    for order in (1, 2):
        queue.put_nowait(order)
    print("orders in the queue:", queue.qsize())
    queue.shutdown(immediate=True)
    print("orders in the queue:", queue.qsize())
    await queue.join()
    print("join waits for nothing any more")
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("get: QueueShutDown")


if __name__ == "__main__":
    asyncio.run(main())
