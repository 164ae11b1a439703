# /// script
# requires-python = ">=3.14"
# ///
r"""With `eager_start=True`, the Task starts inside `create_task`.

>>> asyncio.run(main())
fetch: starts with users
main: users done: True
fetch: starts with orders
main: orders done: False
main: prices done: False
fetch: starts with prices
fetch: has orders
"""

import asyncio


async def fetch(what, in_cache):
    print(f"fetch: starts with {what}")
    if not in_cache:
        await asyncio.sleep(0.2)
        print(f"fetch: has {what}")
    return f"3 {what}"


async def main():
    users = asyncio.create_task(fetch("users", True), eager_start=True)
    print("main: users done:", users.done())
    orders = asyncio.create_task(
        fetch("orders", False), eager_start=True
    )
    print("main: orders done:", orders.done())
    lazy = asyncio.create_task(fetch("prices", True))
    print("main: prices done:", lazy.done())
    await asyncio.wait([orders, lazy])


if __name__ == "__main__":
    asyncio.run(main())
