r"""The limit is 0.4 s. When does `main` go on?

>>> asyncio.run(main())
main: after 1.2 s
"""

import asyncio
import time


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.8)


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(0.4):
            await fetch()
    except TimeoutError:
        print(f"main: after {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
