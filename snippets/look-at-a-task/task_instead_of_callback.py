r"""Fix: a second Task awaits the first.

>>> asyncio.run(main())
main: 3 users
save: 3 users
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


async def save(task):
    users = await task
    await asyncio.sleep(0.1)
    print("save:", users)


async def main():
    task = asyncio.create_task(fetch("users"))
    saving = asyncio.create_task(save(task))
    print("main:", await task)
    await saving


if __name__ == "__main__":
    asyncio.run(main())
