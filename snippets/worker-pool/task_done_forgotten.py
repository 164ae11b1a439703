r"""Bug: an error skips `task_done()`, and `join()` never returns.

>>> asyncio.run(main())
worker: order 1 sent
worker: order 2 failed: no address
worker: order 3 sent
main: still waiting, 0 in the queue
"""

import asyncio


async def worker(queue):
    while True:
        order = await queue.get()
        try:
            await asyncio.sleep(0.2)
            if order == "order 2":
                raise ValueError("no address")
            print(f"worker: {order} sent")
            queue.task_done()
        except ValueError as error:
            print(f"worker: {order} failed: {error}")


async def main():
    queue = asyncio.Queue()
    for number in range(1, 4):
        queue.put_nowait(f"order {number}")
    task = asyncio.create_task(worker(queue))
    try:
        async with asyncio.timeout(2):
            await queue.join()
    except TimeoutError:
        print("main: still waiting,", queue.qsize(), "in the queue")
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
