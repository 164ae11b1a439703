# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`call_soon_threadsafe` lets the loop put each order into a queue.

>>> asyncio.run(main())
thread: has read order A
worker: has sent order A
thread: has read order B
worker: has sent order B
thread: has read order C
worker: has sent order C
"""

import asyncio
import time


def read_orders(loop, queue):
    for order in ["A", "B", "C"]:
        time.sleep(0.4)
        print(f"thread: has read order {order}")
        loop.call_soon_threadsafe(queue.put_nowait, order)
    loop.call_soon_threadsafe(queue.put_nowait, None)


async def worker(queue):
    while (order := await queue.get()) is not None:
        await asyncio.sleep(0.2)
        print(f"worker: has sent order {order}")


async def main():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker(queue))
        group.create_task(asyncio.to_thread(read_orders, loop, queue))


if __name__ == "__main__":
    asyncio.run(main())
