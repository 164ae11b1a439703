r"""A hundred thousand jobs, and ten Tasks to do them.

>>> asyncio.run(main())
Tasks with main: 11
main: 100000 [0, 2, 4, 6]
"""

import asyncio


async def double(number):
    await asyncio.sleep(0)
    return 2 * number


async def map_lazily(limit, function, items):
    results = {}
    jobs = enumerate(items)

    async def worker():
        for place, item in jobs:
            results[place] = await function(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker())
        print("Tasks with main:", len(asyncio.all_tasks()))
    return [results[place] for place in range(len(results))]


async def main():
    results = await map_lazily(10, double, range(100_000))
    print("main:", len(results), results[:4])


if __name__ == "__main__":
    asyncio.run(main())
