r"""`gather` raises the first error, or puts errors into the list.

>>> asyncio.run(main())
main: caught offline
fetch: has prices
fetch: has users
fetch: has prices
fetch: has users
main: ['3 users', OSError('offline'), '3 prices']
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("offline")
    print(f"fetch: has {name}")
    return f"3 {name}"


def fetches():
    names = {"users": 0.8, "orders": 0.1, "prices": 0.5}
    return [fetch(name, delay) for name, delay in names.items()]


async def main():
    try:
        await asyncio.gather(*fetches())
    except OSError as error:
        print("main: caught", error)
    await asyncio.sleep(1)
    print(
        "main:",
        await asyncio.gather(*fetches(), return_exceptions=True),
    )


if __name__ == "__main__":
    asyncio.run(main())
