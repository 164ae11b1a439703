r"""Fix: one `task_done()` for each `get()`.

>>> asyncio.run(main())
worker: order 1
worker: order 2
main: all orders are done
"""

import asyncio


async def worker(queue):
    while True:
        order = await queue.get()
        print("worker:", order)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("order 1")
    queue.put_nowait("order 2")
    working = asyncio.create_task(worker(queue))
    await queue.join()
    working.cancel()
    print("main: all orders are done")


if __name__ == "__main__":
    asyncio.run(main())
