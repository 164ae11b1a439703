r"""Solution: give up on the orders after one second.

>>> asyncio.run(main())
users: asked
users: closes its connection
main: 3 users
orders: asked
orders: closes its connection
main: no orders
main: goes on
"""

import asyncio


async def fetch(name, delay):
    print(f"{name}: asked")
    try:
        await asyncio.sleep(delay)
        return f"3 {name}"
    finally:
        print(f"{name}: closes its connection")


async def main():
    for name, delay in ("users", 0.4), ("orders", 3):
        try:
            async with asyncio.timeout(1):
                print("main:", await fetch(name, delay))
        except TimeoutError:
            print(f"main: no {name}")
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
