r"""Fix: leave the waiting to `gather`.

>>> asyncio.run(main())
main: ['3 users', '3 orders']
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return f"3 {name}"


async def main():
    users, orders = fetch("users"), fetch("orders")
    print("main:", await asyncio.gather(users, orders))


if __name__ == "__main__":
    asyncio.run(main())
