r"""While one Task waits, the other runs.

>>> asyncio.run(main())
users: asked
orders: asked
orders: here
users: here
"""

import asyncio


async def fetch(name, delay):
    print(f"{name}: asked")
    await asyncio.sleep(delay)
    print(f"{name}: here")


async def main():
    users = asyncio.create_task(fetch("users", 0.8))
    orders = asyncio.create_task(fetch("orders", 0.4))
    await users
    await orders


if __name__ == "__main__":
    asyncio.run(main())
