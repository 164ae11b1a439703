r"""Fix: only `fetch` takes a place, and it waits for nobody.

>>> asyncio.run(main())
users: needs its rows
orders: needs its rows
users: has rows of users
orders: has rows of orders
"""

import asyncio


async def fetch(name, places):
    async with places:
        await asyncio.sleep(0.2)
        return f"rows of {name}"


async def report(name, delay, places):
    await asyncio.sleep(delay)
    print(f"{name}: needs its rows")
    rows = await fetch(name, places)
    print(f"{name}: has {rows}")


async def main():
    places = asyncio.Semaphore(2)
    await asyncio.gather(
        report("users", 0.2, places),
        report("orders", 0.3, places),
    )


if __name__ == "__main__":
    asyncio.run(main())
