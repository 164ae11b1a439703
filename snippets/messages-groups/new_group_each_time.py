r"""Fix: a new group for each block.

>>> asyncio.run(main())
fetch: has users
fetch: has orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users"))
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("orders"))


if __name__ == "__main__":
    asyncio.run(main())
