r"""Bug: a blocking call takes the time that it takes.

>>> asyncio.run(main())
main: count: 3 orders
main: after 2 s
"""

import asyncio
import time


async def count(name):
    time.sleep(2)
    return f"count: 3 {name}"


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(1):
            print("main:", await count("orders"))
    except TimeoutError:
        print("main: no orders")
    print(f"main: after {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
