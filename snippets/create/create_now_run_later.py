r"""`create_task` returns at once, and the Task starts later.

>>> asyncio.run(main())
main: two Tasks created
first: fetches users
second: fetches orders
main: 3 users and 3 orders
"""

import asyncio


async def fetch(what):
    name = asyncio.current_task().get_name()
    print(f"{name}: fetches {what}")
    await asyncio.sleep(0.2)
    return f"3 {what}"


async def main():
    users = asyncio.create_task(fetch("users"), name="first")
    orders = asyncio.create_task(fetch("orders"), name="second")
    print("main: two Tasks created")
    print("main:", await users, "and", await orders)


if __name__ == "__main__":
    asyncio.run(main())
