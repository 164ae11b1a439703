# /// script
# requires-python = "<3.14"
# ///
r"""Bug: `gather` gets a list, on older Pythons.

>>> asyncio.run(main())
TypeError: unhashable type: 'list'
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return name


async def main():
    tasks = [asyncio.create_task(fetch("users"))]
    try:
        print("main:", await asyncio.gather(tasks))
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
