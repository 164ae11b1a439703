r"""A semaphore lets one in at a time. How long does it take?

>>> asyncio.run(main())
took 1 s
"""

import asyncio
import time


async def fetch(path):
    places = asyncio.Semaphore(1)
    async with places:
        await asyncio.sleep(1)


async def main():
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for path in "/docs", "/blog", "/news":
            group.create_task(fetch(path))
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
