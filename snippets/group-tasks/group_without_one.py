r"""You may cancel one Task of a group: that is no failure.

>>> asyncio.run(main())
main: no error
main: 3 users
main: orders cancelled? True
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    async with asyncio.TaskGroup() as group:
        users = group.create_task(fetch("users", 0.4))
        orders = group.create_task(fetch("orders", 5))
        await asyncio.sleep(0.2)
        orders.cancel()
    print("main: no error")
    print("main:", users.result())
    print("main: orders cancelled?", orders.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
