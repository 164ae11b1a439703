r"""`asyncio.run` raises where an event loop is running.

>>> asyncio.run(main())
main: asyncio.run() cannot be called from a running event loop
main: 3 users
"""

import asyncio


async def fetch():
    return "3 users"


async def main():
    coro = fetch()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print("main:", error)
    print("main:", await coro)


if __name__ == "__main__":
    asyncio.run(main())
