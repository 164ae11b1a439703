r"""A semaphore with two places lets two in at a time.

>>> asyncio.run(main())
page 1: fetching
page 2: fetching
page 1: here
page 3: fetching
page 2: here
page 4: fetching
page 3: here
page 4: here
"""

import asyncio


async def fetch(page, delay, places):
    async with places:
        print(f"page {page}: fetching")
        await asyncio.sleep(delay)
        print(f"page {page}: here")


async def main():
    places = asyncio.Semaphore(2)
    await asyncio.gather(
        fetch(1, 0.4, places),
        fetch(2, 0.6, places),
        fetch(3, 0.4, places),
        fetch(4, 0.4, places),
    )


if __name__ == "__main__":
    asyncio.run(main())
