r"""Fix: `asyncio.run` makes the loop, and all stands in `main`.

>>> asyncio.run(main())
main: 3 users
main: ['3 orders']
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


async def main():
    print("main:", await fetch("users"))
    print("main:", await asyncio.gather(fetch("orders")))


if __name__ == "__main__":
    asyncio.run(main())
