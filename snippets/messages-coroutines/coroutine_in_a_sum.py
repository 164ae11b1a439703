r"""Bug: the call gives a coroutine, not a number.

>>> asyncio.run(main())
TypeError: unsupported operand type(s) for +: 'coroutine' and 'int'
"""

import asyncio


async def count_orders():
    await asyncio.sleep(0.1)
    return 3


async def main():
    orders = count_orders()
    try:
        print("main:", orders + 1)
    except TypeError as error:
        print("TypeError:", error)
    orders.close()


if __name__ == "__main__":
    asyncio.run(main())
