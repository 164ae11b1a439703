# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: after the timeout the pool waits, and no Task runs.

>>> asyncio.run(main())
clock: tick
main: too late, after 2 s
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def tick():
    while True:
        await asyncio.sleep(0.4)
        print("clock: tick")


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    ticking = asyncio.create_task(tick())
    try:
        async with asyncio.timeout(0.6):
            with ThreadPoolExecutor() as pool:
                await loop.run_in_executor(pool, time.sleep, 2)
    except TimeoutError:
        print(f"main: too late, after {loop.time() - start:.0f} s")
    ticking.cancel()


if __name__ == "__main__":
    asyncio.run(main())
