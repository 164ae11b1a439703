r"""Each result or error is dealt with as soon as it is there.

>>> asyncio.run(main())
orders: failed, OSError('no orders')
users: rows of users
prices: rows of prices
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return f"rows of {name}"


async def named(name, coroutine):
    try:
        return name, await coroutine, None
    except Exception as error:
        return name, None, error


async def main():
    delays = {"users": 0.4, "orders": 0.2, "prices": 0.6}
    tasks = [
        asyncio.create_task(named(name, fetch(name, delay)))
        for name, delay in delays.items()
    ]
    for step in asyncio.as_completed(tasks):
        name, result, error = await step
        if error is not None:
            print(f"{name}: failed,", repr(error))
        else:
            print(f"{name}:", result)


if __name__ == "__main__":
    asyncio.run(main())
