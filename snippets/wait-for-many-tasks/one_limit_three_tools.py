r"""The same limit on time, with each of the three tools.

>>> asyncio.run(main())
by_gather: TimeoutError
  Task cancelled? True
by_wait: no error
  Task cancelled? False
by_as_completed: TimeoutError
  Task cancelled? False
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.5)


async def by_gather(task):
    async with asyncio.timeout(0.2):
        await asyncio.gather(task)


async def by_wait(task):
    await asyncio.wait([task], timeout=0.2)


async def by_as_completed(task):
    for step in asyncio.as_completed([task], timeout=0.2):
        await step


async def main():
    for tool in by_gather, by_wait, by_as_completed:
        task = asyncio.create_task(fetch())
        try:
            await tool(task)
            print(f"{tool.__name__}: no error")
        except TimeoutError:
            print(f"{tool.__name__}: TimeoutError")
        print("  Task cancelled?", task.cancelled())
        await asyncio.wait([task])


if __name__ == "__main__":
    asyncio.run(main())
