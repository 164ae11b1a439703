# /// script
# requires-python = "<3.13"
# ///
r"""Bug: `async for` over `as_completed`, on older Pythons.

>>> asyncio.run(main())
TypeError: 'async for' requires an object with __aiter__ method, got
generator
"""

import asyncio
import textwrap


async def fetch(name):
    await asyncio.sleep(0.1)
    return name


async def main():
    tasks = [asyncio.create_task(fetch("users"))]
    try:
        async for task in asyncio.as_completed(tasks):
            print("main:", await task)
    except TypeError as error:
        print(textwrap.fill(f"TypeError: {error}", 72))


if __name__ == "__main__":
    asyncio.run(main())
