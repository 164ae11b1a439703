r"""Bug: `gather` gets what is there already.

>>> asyncio.run(main())
TypeError: An asyncio.Future, a coroutine or an awaitable is required
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return f"3 {name}"


async def main():
    users = await fetch("users")
    try:
        print("main:", await asyncio.gather(users))
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
