r"""Fix: `as_completed` gets a list.

>>> asyncio.run(main())
main: orders
main: users
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return name


async def main():
    users = asyncio.create_task(fetch("users", 0.3))
    orders = asyncio.create_task(fetch("orders", 0.1))
    for step in asyncio.as_completed([users, orders]):
        print("main:", await step)


if __name__ == "__main__":
    asyncio.run(main())
