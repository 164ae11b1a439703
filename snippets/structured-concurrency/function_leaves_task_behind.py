r"""Bug: `load` returns, and a Task of it goes on.

>>> asyncio.run(main())
users: here
load: orders done: False
main: load is over
main: Tasks besides me: 1
orders: here
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")


async def load():
    orders = asyncio.create_task(fetch("orders", 0.4))
    await fetch("users", 0.2)
    print("load: orders done:", orders.done())


async def main():
    await load()
    print("main: load is over")
    print("main: Tasks besides me:", len(asyncio.all_tasks()) - 1)
    await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
