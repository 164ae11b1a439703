r"""A full queue makes the fast reader wait for the slow worker.

>>> asyncio.run(main())
reader: has order 1
reader: has order 2
reader: has order 3
reader: has order 4
worker: order 1 sent
reader: has order 5
worker: order 2 sent
worker: order 3 sent
worker: order 4 sent
worker: order 5 sent
"""

import asyncio


async def reader(queue):
    for number in range(1, 6):
        print(f"reader: has order {number}")
        await queue.put(number)
    await queue.put(None)


async def worker(queue):
    while (number := await queue.get()) is not None:
        await asyncio.sleep(0.3)
        print(f"worker: order {number} sent")


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(reader(queue))
        group.create_task(worker(queue))


if __name__ == "__main__":
    asyncio.run(main())
