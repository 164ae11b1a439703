r"""Solution: without users, do not wait for the orders.

>>> asyncio.run(main())
users: closes its connection
orders: closes its connection
main: no report, no users
main: ends
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
        if name == "users":
            raise OSError("no users")
        print(f"{name}: here")
    finally:
        print(f"{name}: closes its connection")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("users", 0.3))
            group.create_task(fetch("orders", 1))
    except* OSError as group_error:
        for error in group_error.exceptions:
            print("main: no report,", error)
    await asyncio.sleep(1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
