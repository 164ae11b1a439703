r"""The Task is created before the long work. How long do both take?

>>> asyncio.run(main())
took 2 s
"""

import asyncio
import time


async def fetch():
    await asyncio.sleep(1)


async def main():
    start = time.perf_counter()
    fetching = asyncio.create_task(fetch())
    time.sleep(1)
    await fetching
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
