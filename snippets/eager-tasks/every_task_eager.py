# /// script
# requires-python = ">=3.12"
# ///
r"""With a factory, every Task of the loop is eager.

>>> asyncio.run(main())
orders: not in the cache
main: users done: True
main: orders done: False
main: 3 users
main: 4 orders
"""

import asyncio

cache = {"users": "3 users"}


async def fetch(name):
    if name not in cache:
        print(f"{name}: not in the cache")
        await asyncio.sleep(0.2)
        cache[name] = f"4 {name}"
    return cache[name]


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    print("main: users done:", users.done())
    print("main: orders done:", orders.done())
    print("main:", await users)
    print("main:", await orders)


if __name__ == "__main__":
    asyncio.run(main())
