r"""Fix: give `next()` something to return at the end.

>>> asyncio.run(main())
main: order 1
main: None
"""

import asyncio


async def take(orders):
    await asyncio.sleep(0.1)
    return next(orders, None)


async def main():
    orders = iter(["order 1"])
    print("main:", await take(orders))
    print("main:", await take(orders))


if __name__ == "__main__":
    asyncio.run(main())
