r"""Bug: each call makes a semaphore of its own.

>>> asyncio.run(main())
page 1: fetching
page 2: fetching
page 3: fetching
page 4: fetching
page 1: here
page 2: here
page 3: here
page 4: here
"""

import asyncio


async def fetch(page, delay):
    async with asyncio.Semaphore(2):
        print(f"page {page}: fetching")
        await asyncio.sleep(delay)
        print(f"page {page}: here")


async def main():
    await asyncio.gather(
        fetch(1, 0.2),
        fetch(2, 0.4),
        fetch(3, 0.6),
        fetch(4, 0.8),
    )


if __name__ == "__main__":
    asyncio.run(main())
