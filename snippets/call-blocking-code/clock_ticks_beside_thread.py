# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`to_thread` runs a blocking function, and the clock ticks on.

>>> asyncio.run(main())
clock: tick
clock: tick
main: 5 rows of orders.csv
"""

import asyncio
import time


def read(name, rows):
    time.sleep(1)
    return f"{rows} rows of {name}"


async def tick():
    while True:
        await asyncio.sleep(0.4)
        print("clock: tick")


async def main():
    ticking = asyncio.create_task(tick())
    print("main:", await asyncio.to_thread(read, "orders.csv", rows=5))
    ticking.cancel()


if __name__ == "__main__":
    asyncio.run(main())
