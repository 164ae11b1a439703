r"""A limit for all calls, and the results in order.

>>> asyncio.run(main())
fetch: page 2 is here
fetch: page 3 is here
fetch: page 1 is here
fetch: page 4 is here
main: ['page 1', 'page 2', 'page 3', 'page 4']
"""

import asyncio


async def map_with_limit(limit, function, items):
    places = asyncio.Semaphore(limit)

    async def call(item):
        async with places:
            return await function(item)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call(item)) for item in items]
    return [task.result() for task in tasks]


async def fetch(page):
    await asyncio.sleep(0.5 if page == 1 else 0.2)
    print(f"fetch: page {page} is here")
    return f"page {page}"


async def main():
    print("main:", await map_with_limit(2, fetch, [1, 2, 3, 4]))


if __name__ == "__main__":
    asyncio.run(main())
