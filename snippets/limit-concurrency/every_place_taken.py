r"""Bug: whoever holds a place waits for somebody who needs one.

>>> asyncio.run(main())
users: needs its rows
orders: needs its rows
main: nothing has moved for a second
"""

import asyncio


async def fetch(name, places):
    async with places:
        await asyncio.sleep(0.2)
        return f"rows of {name}"


async def report(name, places):
    async with places:
        await asyncio.sleep(0.2)
        print(f"{name}: needs its rows")
        rows = await fetch(name, places)
        print(f"{name}: has {rows}")


async def main():
    places = asyncio.Semaphore(2)
    try:
        async with asyncio.timeout(1):
            await asyncio.gather(
                report("users", places),
                report("orders", places),
            )
    except TimeoutError:
        print("main: nothing has moved for a second")


if __name__ == "__main__":
    asyncio.run(main())
