r"""Fix: create every Task first, then await them.

>>> asyncio.run(main())
users: asked
orders: asked
users: here
orders: here
took 1 s
"""

import asyncio
import time


async def fetch(name):
    print(f"{name}: asked")
    await asyncio.sleep(1)
    print(f"{name}: here")


async def main():
    start = time.perf_counter()
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    await users
    await orders
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
