r"""Fix: one list, also for one Task.

>>> asyncio.run(main())
fetch: has users
fetch: has orders
main: ends
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("fetch: has", name)


async def main():
    users = asyncio.create_task(fetch("users", 0.1))
    orders = asyncio.create_task(fetch("orders", 0.3))
    await asyncio.wait([users])
    await asyncio.wait([users, orders])
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
