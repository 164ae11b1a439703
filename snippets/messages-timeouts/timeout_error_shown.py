r"""Fix: print `repr(error)`, and what you waited for.

>>> asyncio.run(main())
fetch failed: TimeoutError(), after 0.1 s
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(5)
    return f"3 {name}"


async def main():
    try:
        async with asyncio.timeout(0.1):
            await fetch("users")
    except TimeoutError as error:
        print(f"fetch failed: {error!r}, after 0.1 s")


if __name__ == "__main__":
    asyncio.run(main())
