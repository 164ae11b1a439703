r"""`gather` and its replacement by a `TaskGroup`, side by side.

>>> asyncio.run(main())
old: ['users', 'orders']
new: ['users', 'orders']
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return name


async def old():
    return await asyncio.gather(
        fetch("users", 0.4), fetch("orders", 0.2)
    )


async def new():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(fetch("users", 0.4)),
            group.create_task(fetch("orders", 0.2)),
        ]
    return [task.result() for task in tasks]


async def main():
    print("old:", await old())
    print("new:", await new())


if __name__ == "__main__":
    asyncio.run(main())
