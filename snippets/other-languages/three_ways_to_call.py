r"""A coroutine waits for `await`, a Task for its turn.

>>> asyncio.run(main())
main: has a coroutine
main: has a Task
orders: starts
main: awaits the coroutine
users: starts
"""

import asyncio


async def fetch(name):
    print(f"{name}: starts")
    await asyncio.sleep(0.1)


async def main():
    users = fetch("users")
    print("main: has a", type(users).__name__)
    orders = asyncio.create_task(fetch("orders"))
    print("main: has a", type(orders).__name__)
    await orders
    print("main: awaits the coroutine")
    await users


if __name__ == "__main__":
    asyncio.run(main())
