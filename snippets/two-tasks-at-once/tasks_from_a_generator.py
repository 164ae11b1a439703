r"""Three Tasks in round brackets. How long does it take?

>>> asyncio.run(main())
took 3 s
"""

import asyncio
import time


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    start = time.perf_counter()
    names = ["users", "orders", "reports"]
    tasks = (asyncio.create_task(fetch(name)) for name in names)
    for task in tasks:
        await task
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
