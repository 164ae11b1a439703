r"""Fix: `async def` for the decorator, `await` for `yield from`.

>>> asyncio.run(main())
main: 3 users
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.1)
    return "3 users"


async def main():
    print("main:", await fetch())


if __name__ == "__main__":
    asyncio.run(main())
