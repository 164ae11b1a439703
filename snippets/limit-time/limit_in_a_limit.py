r"""A limit inside a limit.

>>> asyncio.run(main())
main: too slow
"""

import asyncio


async def fetch():
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(5)
    except TimeoutError:
        print("fetch: too slow")


async def main():
    try:
        async with asyncio.timeout(0.4):
            await fetch()
    except TimeoutError:
        print("main: too slow")


if __name__ == "__main__":
    asyncio.run(main())
