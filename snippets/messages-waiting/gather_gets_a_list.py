# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: `gather` gets a list.

>>> asyncio.run(main())
TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
"""

import asyncio
import textwrap


async def fetch(name):
    await asyncio.sleep(0.1)
    return name


async def main():
    tasks = [asyncio.create_task(fetch("users"))]
    try:
        print("main:", await asyncio.gather(tasks))
    except TypeError as error:
        print(textwrap.fill(f"TypeError: {error}", 72))


if __name__ == "__main__":
    asyncio.run(main())
