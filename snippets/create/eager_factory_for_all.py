# /// script
# requires-python = ">=3.12"
# ///
r"""With `eager_task_factory`, every Task starts at once.

>>> asyncio.run(main())
fetch: starts with users
fetch: starts with orders
main: done: True False
main: 3 users and 3 orders
"""

import asyncio


async def fetch(what, in_cache):
    print(f"fetch: starts with {what}")
    if not in_cache:
        await asyncio.sleep(0.2)
    return f"3 {what}"


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    users = asyncio.create_task(fetch("users", True), name="users")
    orders = asyncio.create_task(fetch("orders", False), name="orders")
    print("main: done:", users.done(), orders.done())
    print("main:", users.result(), "and", await orders)


if __name__ == "__main__":
    asyncio.run(main())
