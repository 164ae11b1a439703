# /// script
# requires-python = ">=3.13"
# ///
r"""Bug: nobody expects the end of the queue.

>>> asyncio.run(main())
worker: order 1
asyncio.queues.QueueShutDown
"""

import asyncio
import traceback


async def worker(queue):
    while True:
        print("worker:", await queue.get())


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("order 1")
    queue.shutdown()
    try:
        await worker(queue)
    except asyncio.QueueShutDown as error:
        lines = traceback.format_exception_only(error)
        print("".join(lines), end="")


if __name__ == "__main__":
    asyncio.run(main())
