r"""`gather` returns results and errors, and `main` sorts them.

>>> asyncio.run(main())
users: rows of users
orders: failed, OSError('no orders')
prices: rows of prices
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return f"rows of {name}"


async def main():
    names = ["users", "orders", "prices"]
    results = await asyncio.gather(
        fetch("users", 0.4),
        fetch("orders", 0.2),
        fetch("prices", 0.6),
        return_exceptions=True,
    )
    for name, result in zip(names, results, strict=True):
        if isinstance(result, BaseException):
            print(f"{name}: failed,", repr(result))
        else:
            print(f"{name}:", result)


if __name__ == "__main__":
    asyncio.run(main())
