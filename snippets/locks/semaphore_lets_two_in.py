r"""A Semaphore lets two in at a time

>>> asyncio.run(main())
users: asked, full: False
orders: asked, full: True
users: here
stock: asked, full: True
orders: here
stock: here
"""

import asyncio


async def fetch(name, delay, limit):
    async with limit:
        print(f"{name}: asked, full: {limit.locked()}")
        await asyncio.sleep(delay)
        print(f"{name}: here")


async def main():
    limit = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users", 0.5, limit))
        group.create_task(fetch("orders", 1, limit))
        group.create_task(fetch("stock", 0.8, limit))


if __name__ == "__main__":
    asyncio.run(main())
