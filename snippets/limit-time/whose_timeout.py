r"""`expired` tells your own limit from another's `TimeoutError`.

>>> asyncio.run(main())
main: TimeoutError('users: the server gave up')
main: my own limit? False
main: TimeoutError()
main: my own limit? True
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    raise TimeoutError(f"{name}: the server gave up")


async def show(name, delay):
    try:
        async with asyncio.timeout(1) as limit:
            await fetch(name, delay)
    except TimeoutError as error:
        print("main:", repr(error))
        print("main: my own limit?", limit.expired())


async def main():
    await show("users", 0.5)
    await show("orders", 5)


if __name__ == "__main__":
    asyncio.run(main())
