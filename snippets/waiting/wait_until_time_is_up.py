r"""`wait(timeout=…)` raises nothing and cancels nothing.

>>> asyncio.run(main())
fetch: has users
main: done: 1 pending: 1
main: orders done: False
fetch: has orders
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"fetch: has {name}")


async def main():
    users = asyncio.create_task(fetch("users", 0.1))
    orders = asyncio.create_task(fetch("orders", 0.5))
    done, pending = await asyncio.wait([users, orders], timeout=0.3)
    print("main: done:", len(done), "pending:", len(pending))
    print("main: orders done:", orders.done())
    await orders


if __name__ == "__main__":
    asyncio.run(main())
