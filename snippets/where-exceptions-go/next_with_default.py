r"""Fix: give `next` a default.

>>> asyncio.run(main())
main: order 1
main: no more orders
"""

import asyncio


async def take(orders):
    return next(orders, None)


async def main():
    orders = iter(["order 1"])
    while order := await asyncio.create_task(take(orders)):
        print("main:", order)
    print("main: no more orders")


if __name__ == "__main__":
    asyncio.run(main())
