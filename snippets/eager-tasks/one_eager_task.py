# /// script
# requires-python = ">=3.14"
# ///
r"""An eager Task runs inside `create_task`, up to its first wait.

>>> asyncio.run(main())
orders: starts
main: both are created
users: starts
orders: here
users: here
"""

import asyncio


async def fetch(name, delay):
    print(f"{name}: starts")
    await asyncio.sleep(delay)
    print(f"{name}: here")


async def main():
    users = asyncio.create_task(fetch("users", 0.4))
    orders = asyncio.create_task(fetch("orders", 0.2), eager_start=True)
    print("main: both are created")
    await users
    await orders


if __name__ == "__main__":
    asyncio.run(main())
