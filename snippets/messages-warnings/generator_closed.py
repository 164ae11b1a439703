r"""Fix: `aclosing` closes it where you can catch the error.

>>> asyncio.run(main())
main: order 1
main: no network
"""

import asyncio
import contextlib


async def orders():
    try:
        yield "order 1"
        yield "order 2"
    finally:
        raise OSError("no network")


async def main():
    try:
        async with contextlib.aclosing(orders()) as source:
            async for order in source:
                print("main:", order)
                break
    except OSError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
