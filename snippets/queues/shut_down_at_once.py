# /// script
# requires-python = ">=3.13"
# ///
r"""shutdown(immediate=True) throws away what is in the queue

>>> asyncio.run(main())
worker: takes order 1
main: orders in the queue: 0
worker: order 1 is done
worker: QueueShutDown
main: nothing to wait for any more
"""

import asyncio


async def worker(queue):
    order = await queue.get()
    print("worker: takes order", order)
    await asyncio.sleep(0.5)
    print(f"worker: order {order} is done")
    queue.task_done()
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("worker: QueueShutDown")


async def main():
    queue = asyncio.Queue()
    for order in (1, 2, 3):
        queue.put_nowait(order)
    working = asyncio.create_task(worker(queue))
    await asyncio.sleep(0.2)
    queue.shutdown(immediate=True)
    print("main: orders in the queue:", queue.qsize())
    await queue.join()
    print("main: nothing to wait for any more")
    await working


if __name__ == "__main__":
    asyncio.run(main())
