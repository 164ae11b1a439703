r"""`wait_for` is a limit for one call, and returns its result.

>>> asyncio.run(main())
main: 3 users
main: no orders
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    users = await asyncio.wait_for(fetch("users", 0.5), timeout=1)
    print("main:", users)
    try:
        await asyncio.wait_for(fetch("orders", 5), timeout=1)
    except TimeoutError:
        print("main: no orders")


if __name__ == "__main__":
    asyncio.run(main())
