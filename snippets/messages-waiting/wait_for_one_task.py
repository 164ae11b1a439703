r"""Bug: `wait` gets Tasks, and not a list of Tasks.

>>> asyncio.run(main())
TypeError: expect a list of futures, not Task
TypeError: wait() takes 1 positional argument but 2 were given
fetch: has users
fetch: has orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    try:
        await asyncio.wait(users)
    except TypeError as error:
        print("TypeError:", error)
    try:
        await asyncio.wait(users, orders)
    except TypeError as error:
        print("TypeError:", error)
    await users


if __name__ == "__main__":
    asyncio.run(main())
