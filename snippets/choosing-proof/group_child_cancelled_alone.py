r"""A `TaskGroup` is not disturbed by a Task that is cancelled alone.

>>> asyncio.run(main())
orders: here
main: no error
main: users cancelled: True
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")


async def main():
    async with asyncio.TaskGroup() as group:
        users = group.create_task(fetch("users", 5))
        group.create_task(fetch("orders", 0.4))
        await asyncio.sleep(0.2)
        users.cancel()
    print("main: no error")
    print("main: users cancelled:", users.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
