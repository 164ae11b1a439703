r"""Bug: `time.sleep` stops every Task, not just its own.

>>> asyncio.run(main())
report: starts
report: ends
clock: tick 1
clock: tick 2
"""

import asyncio
import time


async def report():
    print("report: starts")
    time.sleep(1)
    print("report: ends")


async def clock():
    for tick in range(1, 3):
        await asyncio.sleep(0.3)
        print(f"clock: tick {tick}")


async def main():
    ticking = asyncio.create_task(clock())
    reporting = asyncio.create_task(report())
    await reporting
    await ticking


if __name__ == "__main__":
    asyncio.run(main())
