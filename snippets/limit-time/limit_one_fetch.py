r"""One second is enough for the users, and not for the orders.

>>> asyncio.run(main())
users: asked
users: here
main: 3 users
orders: asked
main: orders took too long
main: goes on
"""

import asyncio


async def fetch(name, delay):
    print(f"{name}: asked")
    await asyncio.sleep(delay)
    print(f"{name}: here")
    return f"3 {name}"


async def show(name, delay):
    try:
        async with asyncio.timeout(1):
            print("main:", await fetch(name, delay))
    except TimeoutError:
        print(f"main: {name} took too long")


async def main():
    await show("users", 0.5)
    await show("orders", 5)
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
