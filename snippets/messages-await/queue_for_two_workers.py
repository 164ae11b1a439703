r"""Fix: one Task asks the generator, two take from a queue.

>>> asyncio.run(main())
A: order 1
B: order 2
A: order 3
B: order 4
"""

import asyncio


async def orders():
    for number in (1, 2, 3, 4):
        await asyncio.sleep(0.1)
        yield f"order {number}"


async def worker(name, queue):
    while (order := await queue.get()) is not None:
        print(f"{name}: {order}")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        for name in ("A", "B"):
            group.create_task(worker(name, queue))
        async for order in orders():
            queue.put_nowait(order)
        for _ in range(2):
            queue.put_nowait(None)


if __name__ == "__main__":
    asyncio.run(main())
