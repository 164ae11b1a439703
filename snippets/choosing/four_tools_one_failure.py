r"""The same failure, with each of the four tools.

>>> asyncio.run(main())
by_gather:
  raised: OSError
  orders: here
by_wait:
  orders: here
  in the Task: OSError('no users')
by_as_completed:
  raised: OSError
  orders: here
by_group:
  raised: ExceptionGroup
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "users":
        raise OSError("no users")
    print(f"  {name}: here")


async def by_gather(*jobs):
    await asyncio.gather(*jobs)


async def by_wait(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    await asyncio.wait(tasks)
    print("  in the Task:", repr(tasks[0].exception()))


async def by_as_completed(*jobs):
    for step in asyncio.as_completed(jobs):
        await step


async def by_group(*jobs):
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job)


async def main():
    for tool in by_gather, by_wait, by_as_completed, by_group:
        print(f"{tool.__name__}:")
        try:
            await tool(fetch("users", 0.1), fetch("orders", 0.3))
        except Exception as error:
            print("  raised:", type(error).__name__)
        await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
