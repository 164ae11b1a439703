r"""Bug: the log shows an empty error.

>>> asyncio.run(main())
fetch failed: []
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(5)
    return f"3 {name}"


async def main():
    try:
        async with asyncio.timeout(0.1):
            await fetch("users")
    except Exception as error:
        print(f"fetch failed: [{error}]")


if __name__ == "__main__":
    asyncio.run(main())
