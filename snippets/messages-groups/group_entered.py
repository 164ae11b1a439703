r"""Fix: create Tasks in the block of `async with`.

>>> asyncio.run(main())
fetch: has users
main: ends
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users"))
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
