r"""A Semaphore lets two in at a time

>>> asyncio.run(main())
users: asked, full: False
orders: asked, full: True
users: here
orders: here
stock: asked, full: False
stock: here
"""

import asyncio


async def fetch(name, limit):
    async with limit:
        print(f"{name}: asked, full: {limit.locked()}")
        await asyncio.sleep(0.5)
        print(f"{name}: here")


async def main():
    limit = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for name in ("users", "orders", "stock"):
            group.create_task(fetch(name, limit))


if __name__ == "__main__":
    asyncio.run(main())
