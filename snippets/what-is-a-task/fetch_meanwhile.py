r"""Exercise: fetch the orders while main waits for the users.

>>> asyncio.run(main())
users: asked
main: 3 users
orders: asked
main: 3 orders
"""

import asyncio


async def fetch(name):
    print(f"{name}: asked")
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    orders = fetch("orders")
    print("main:", await fetch("users"))
    print("main:", await orders)


if __name__ == "__main__":
    asyncio.run(main())
