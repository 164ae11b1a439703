r"""Fix: create the worker first, then fill the queue.

>>> asyncio.run(main())
main: order 1 is in
main: order 2 is in
main: order 3 is in
worker: order 1 sent
worker: order 2 sent
worker: order 3 sent
"""

import asyncio


async def worker(queue):
    while (order := await queue.get()) is not None:
        await asyncio.sleep(0.2)
        print(f"worker: {order} sent")


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(worker(queue))
        for number in range(1, 4):
            await queue.put(f"order {number}")
            print(f"main: order {number} is in")
        await queue.put(None)


if __name__ == "__main__":
    asyncio.run(main())
