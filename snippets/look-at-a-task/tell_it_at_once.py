r"""Exercise: announce the users the moment they are here.

>>> asyncio.run(main())
main: own work is done
main: 3 users
main: 3 orders
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    users = asyncio.create_task(fetch("users", 0.4))
    orders = asyncio.create_task(fetch("orders", 1.2))
    await asyncio.sleep(0.8)
    print("main: own work is done")
    print("main:", await users)
    print("main:", await orders)


if __name__ == "__main__":
    asyncio.run(main())
