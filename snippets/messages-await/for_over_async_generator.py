r"""Bug: `for` over an asynchronous generator.

>>> asyncio.run(main())
TypeError: 'async_generator' object is not iterable
"""

import asyncio


async def orders():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        yield f"order {number}"


async def main():
    try:
        for order in orders():
            print("main:", order)
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
