r"""Fix: the error is caught inside the Task.

>>> asyncio.run(main())
orders: goes on without, no orders
users: here
main: goes on
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    print(f"{name}: here")


async def fetch_if_possible(name, delay):
    try:
        await fetch(name, delay)
    except OSError as error:
        print(f"{name}: goes on without,", error)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch_if_possible("orders", 0.2))
        group.create_task(fetch_if_possible("users", 0.4))
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
