# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`to_thread`: the call blocks a thread, not the loop

>>> asyncio.run(main())
read: begins orders.csv
clock: tick 1
clock: tick 2
orders.csv: 42 lines
"""

import asyncio
import time


def read(name):
    print(f"read: begins {name}")
    time.sleep(1)
    return f"{name}: 42 lines"


async def clock():
    for tick in (1, 2):
        await asyncio.sleep(0.4)
        print(f"clock: tick {tick}")


async def main():
    ticking = asyncio.create_task(clock())
    print(await asyncio.to_thread(read, "orders.csv"))
    await ticking


if __name__ == "__main__":
    asyncio.run(main())
