r"""Fix: `await asyncio.sleep` lets the others run meanwhile.

>>> asyncio.run(main())
report: starts
clock: tick 1
clock: tick 2
report: ends
"""

import asyncio


async def report():
    print("report: starts")
    await asyncio.sleep(1)
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
