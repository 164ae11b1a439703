# /// script
# requires-python = ">=3.13"
# ///
r"""`shutdown(immediate=True)` throws away what is in the queue

>>> asyncio.run(main())
worker: begins order 1
main: orders in the queue: 2
main: orders in the queue: 0
worker: finishes order 1
worker: QueueShutDown
main: join is over
"""

import asyncio


async def worker(queue):
    try:
        while True:
            order = await queue.get()
            print(f"worker: begins order {order}")
            await asyncio.sleep(0.5)
            print(f"worker: finishes order {order}")
            queue.task_done()
    except asyncio.QueueShutDown:
        print("worker: QueueShutDown")


async def main():
    queue = asyncio.Queue()
    for order in (1, 2, 3):
        queue.put_nowait(order)
    working = asyncio.create_task(worker(queue))
    await asyncio.sleep(0.2)
    print("main: orders in the queue:", queue.qsize())
    queue.shutdown(immediate=True)
    print("main: orders in the queue:", queue.qsize())
    await queue.join()
    print("main: join is over")
    await working


if __name__ == "__main__":
    asyncio.run(main())
