r"""Solution: cancel the orders when the users are here.

>>> asyncio.run(main())
users: closes its connection
main: 3 users
orders: closes its connection
main: no orders
main: goes on
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
        return f"3 {name}"
    finally:
        print(f"{name}: closes its connection")


async def main():
    users = asyncio.create_task(fetch("users", 0.5))
    orders = asyncio.create_task(fetch("orders", 5))
    print("main:", await users)
    orders.cancel()
    try:
        await orders
    except asyncio.CancelledError:
        print("main: no orders")
    print("main: goes on")
    await asyncio.sleep(0.5)


if __name__ == "__main__":
    asyncio.run(main())
