r"""The slow Task is awaited first.

>>> asyncio.run(main())
orders: here
users: here
main: 3 users
main: 3 orders
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")
    return f"3 {name}"


async def main():
    users = asyncio.create_task(fetch("users", 0.8))
    orders = asyncio.create_task(fetch("orders", 0.4))
    print("main:", await users)
    print("main:", await orders)


if __name__ == "__main__":
    asyncio.run(main())
