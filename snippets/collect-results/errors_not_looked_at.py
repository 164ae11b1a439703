r"""Bug: an error in the list is taken for a result.

>>> asyncio.run(main())
main: has 2 counts
main: TypeError: unsupported operand type(s) for +: 'int' and 'OSError'
"""

import asyncio


async def count(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return 3


async def main():
    counts = await asyncio.gather(
        count("users", 0.2),
        count("orders", 0.4),
        return_exceptions=True,
    )
    print("main: has", len(counts), "counts")
    try:
        print("main: sum is", sum(counts))
    except TypeError as error:
        print("main: TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
