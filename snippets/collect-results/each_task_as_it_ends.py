# /// script
# requires-python = ">=3.13"
# ///
r"""`async for` hands over the Tasks themselves, one by one.

>>> asyncio.run(main())
orders: failed, OSError('no orders')
users: rows of users
prices: rows of prices
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return f"rows of {name}"


async def main():
    delays = {"users": 0.4, "orders": 0.2, "prices": 0.6}
    tasks = [
        asyncio.create_task(fetch(name, delay), name=name)
        for name, delay in delays.items()
    ]
    async for task in asyncio.as_completed(tasks):
        try:
            print(f"{task.get_name()}:", await task)
        except OSError as error:
            print(f"{task.get_name()}: failed,", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
