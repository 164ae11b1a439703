r"""`reset` and `abort` end the wait with `BrokenBarrierError`

>>> asyncio.run(main())
runner: BrokenBarrierError, broken: False
main: after reset it can be used again
runner: BrokenBarrierError, broken: True
main: after abort it stays broken: True
"""

import asyncio


async def runner(start):
    try:
        await start.wait()
    except asyncio.BrokenBarrierError:
        print("runner: BrokenBarrierError, broken:", start.broken)


async def main():
    start = asyncio.Barrier(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(runner(start))
        await asyncio.sleep(0.2)
        await start.reset()
        await asyncio.sleep(0.2)
        print("main: after reset it can be used again")
        group.create_task(runner(start))
        await asyncio.sleep(0.2)
        await start.abort()
    print("main: after abort it stays broken:", start.broken)


if __name__ == "__main__":
    asyncio.run(main())
