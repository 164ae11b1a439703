r"""After the block, nothing that was started in it still runs.

>>> asyncio.run(main())
load: the body is over
users: here
orders: here
load: the block is over
main: Tasks besides me: 0
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")


async def load():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users", 0.2))
        group.create_task(fetch("orders", 0.4))
        print("load: the body is over")
    print("load: the block is over")


async def main():
    await load()
    print("main: Tasks besides me:", len(asyncio.all_tasks()) - 1)


if __name__ == "__main__":
    asyncio.run(main())
