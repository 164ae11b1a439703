r"""A Barrier: each waits until all are there

>>> asyncio.run(main())
Ada: is there, 0 wait already
Bob: is there, 1 wait already
Cleo: is there, 2 wait already
all 3 run
"""

import asyncio


async def runner(name, delay, start):
    await asyncio.sleep(delay)
    print(f"{name}: is there, {start.n_waiting} wait already")
    place = await start.wait()
    if place == 0:
        print("all", start.parties, "run")


async def main():
    start = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(runner("Ada", 0.2, start))
        group.create_task(runner("Bob", 0.4, start))
        group.create_task(runner("Cleo", 0.6, start))


if __name__ == "__main__":
    asyncio.run(main())
