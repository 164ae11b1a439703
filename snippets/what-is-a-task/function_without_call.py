r"""Bug: `create_task` gets the function, not a coroutine.

>>> asyncio.run(main())
TypeError: a coroutine was expected, got <function fetch
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.5)
    return "3 users"


async def main():
    try:
        task = asyncio.create_task(fetch)
        print("main: has", await task)
    except TypeError as error:
        print("TypeError:", str(error).split(" at ")[0])


if __name__ == "__main__":
    asyncio.run(main())
