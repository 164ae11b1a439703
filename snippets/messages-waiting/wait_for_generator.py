# /// script
# requires-python = "<3.12"
# ///
r"""Bug: `wait` gets a generator, on Python 3.11.

>>> asyncio.run(main())
TypeError: expect a list of futures, not generator
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    names = ["users", "orders"]
    try:
        await asyncio.wait(
            asyncio.create_task(fetch(name)) for name in names
        )
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
