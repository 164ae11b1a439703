r"""Fix: `yield` below the `try`, and not in its `finally`.

>>> asyncio.run(main())
main: order 1
orders: cleans up
"""

import asyncio


async def orders():
    try:
        yield "order 1"
    finally:
        print("orders: cleans up")
    yield "no more orders"


async def main():
    source = orders()
    print("main:", await anext(source))
    await source.aclose()


if __name__ == "__main__":
    asyncio.run(main())
