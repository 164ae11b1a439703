r"""Two workers take their jobs from one iterator.

>>> asyncio.run(main())
read_orders: order 1
read_orders: order 2
worker A: order 1 sent
read_orders: order 3
worker B: order 2 sent
read_orders: order 4
worker A: order 3 sent
read_orders: order 5
worker A: order 5 sent
worker B: order 4 sent
"""

import asyncio


def read_orders():
    for number in range(1, 6):
        print(f"read_orders: order {number}")
        yield number


async def worker(name, delay, orders):
    for number in orders:
        await asyncio.sleep(delay)
        print(f"{name}: order {number} sent")


async def main():
    orders = read_orders()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("worker A", 0.3, orders))
        group.create_task(worker("worker B", 0.5, orders))


if __name__ == "__main__":
    asyncio.run(main())
