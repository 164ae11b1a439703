r"""The limit is one second. When does `main` go on?

>>> asyncio.run(main())
main: after 2 s
"""

import asyncio
import time


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(1)


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(1):
            await fetch()
    except TimeoutError:
        print(f"main: after {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
