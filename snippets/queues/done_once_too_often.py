r"""One task_done too many makes join return early, one more fails

>>> asyncio.run(main())
takes order 1
join returns, still in the queue: 1
ValueError: task_done() called too many times
"""

import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("order 1")
    queue.put_nowait("order 2")
    print("takes", await queue.get())
    queue.task_done()
    queue.task_done()
    await queue.join()
    print("join returns, still in the queue:", queue.qsize())
    try:
        queue.task_done()
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    asyncio.run(main())
