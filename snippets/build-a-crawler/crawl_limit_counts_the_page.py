r"""Fix: the limit on time begins when the place is free.

>>> asyncio.run(main())
/docs: here
/blog: here
/news: here
/tasks: here
/names: here
"""

import asyncio


async def fetch(path):
    await asyncio.sleep(0.4)
    print(f"{path}: here")


async def visit(path, places):
    try:
        async with places, asyncio.timeout(0.7):
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
