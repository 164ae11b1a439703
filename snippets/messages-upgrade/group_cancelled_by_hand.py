r"""Fix: on older Pythons, cancel the Tasks of the group.

>>> asyncio.run(main())
fetch: has users
main: orders cancelled? True
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("fetch: has", name)


async def main():
    async with asyncio.TaskGroup() as group:
        users = group.create_task(fetch("users", 0.1))
        orders = group.create_task(fetch("orders", 5))
        await users
        orders.cancel()
    print("main: orders cancelled?", orders.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
