r"""The Task that waits is cancelled, with each of the four tools.

>>> asyncio.run(main())
by_gather: cancelled, 0 run on
by_wait: cancelled, 2 run on
by_as_completed: cancelled, 2 run on
by_group: cancelled, 0 run on
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.4)


async def by_gather(*jobs):
    await asyncio.gather(*jobs)


async def by_wait(*jobs):
    await asyncio.wait([asyncio.create_task(job) for job in jobs])


async def by_as_completed(*jobs):
    for step in asyncio.as_completed(jobs):
        await step


async def by_group(*jobs):
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job)


async def main():
    for tool in by_gather, by_wait, by_as_completed, by_group:
        outer = asyncio.create_task(tool(fetch(), fetch()))
        await asyncio.sleep(0.2)
        outer.cancel()
        await asyncio.wait([outer])
        running = len(asyncio.all_tasks()) - 1
        print(f"{tool.__name__}: cancelled, {running} run on")
        await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
