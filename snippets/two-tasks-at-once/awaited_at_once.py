r"""Bug: each Task is awaited before the next one exists.

>>> asyncio.run(main())
users: asked
users: here
orders: asked
orders: here
took 2 s
"""

import asyncio
import time


async def fetch(name):
    print(f"{name}: asked")
    await asyncio.sleep(1)
    print(f"{name}: here")


async def main():
    start = time.perf_counter()
    await asyncio.create_task(fetch("users"))
    await asyncio.create_task(fetch("orders"))
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
