r"""Bug: `next()` raises `StopIteration` in a coroutine.

>>> asyncio.run(main())
main: order 1
RuntimeError: coroutine raised StopIteration
"""

import asyncio


async def take(orders):
    await asyncio.sleep(0.1)
    return next(orders)


async def main():
    orders = iter(["order 1"])
    print("main:", await take(orders))
    try:
        print("main:", await take(orders))
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
