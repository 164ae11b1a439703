r"""Fix: `async with` for what may wait.

>>> asyncio.run(main())
fetch: has users
main: has the lock
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    async with asyncio.timeout(1), asyncio.TaskGroup() as group:
        group.create_task(fetch("users"))
    async with asyncio.Lock():
        print("main: has the lock")


if __name__ == "__main__":
    asyncio.run(main())
