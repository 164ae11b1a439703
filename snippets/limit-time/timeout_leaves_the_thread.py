# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: the blocking call runs in a thread, and `main` goes on.

>>> asyncio.run(main())
main: no orders
main: after 1 s
count: 3 orders
"""

import asyncio
import time


def count(name):
    time.sleep(2)
    print(f"count: 3 {name}")


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(1):
            await asyncio.to_thread(count, "orders")
    except TimeoutError:
        print("main: no orders")
    print(f"main: after {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
