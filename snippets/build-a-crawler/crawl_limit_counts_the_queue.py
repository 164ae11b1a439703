r"""Bug: the limit on time includes the wait for a free place.

>>> asyncio.run(main())
/docs: here
/blog: here
/news: no answer
/tasks: no answer
/names: no answer
"""

import asyncio


async def fetch(path):
    await asyncio.sleep(0.4)
    print(f"{path}: here")


async def visit(path, places):
    try:
        async with asyncio.timeout(0.7), places:
            await fetch(path)
    except TimeoutError:
        print(f"{path}: no answer")


async def main():
    places = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for path in "/docs", "/blog", "/news", "/tasks", "/names":
            group.create_task(visit(path, places))


if __name__ == "__main__":
    asyncio.run(main())
