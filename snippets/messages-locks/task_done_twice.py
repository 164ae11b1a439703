r"""Bug: `task_done()` is called once more than `get()`.

>>> asyncio.run(main())
worker: order 1
worker: order 2
ValueError: task_done() called too many times
"""

import asyncio


async def worker(queue):
    while True:
        order = await queue.get()
        print("worker:", order)
        queue.task_done()
        if queue.empty():
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("order 1")
    queue.put_nowait("order 2")
    working = asyncio.create_task(worker(queue))
    try:
        await working
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    asyncio.run(main())
