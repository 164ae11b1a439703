r"""A `TaskGroup` waits for its Tasks at the end of its block.

>>> asyncio.run(main())
main: in the block, users done: False
main: 3 users and 3 orders
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    async with asyncio.TaskGroup() as tg:
        users = tg.create_task(fetch("users", 0.5))
        orders = tg.create_task(fetch("orders", 0.2))
        print("main: in the block, users done:", users.done())
    print("main:", users.result(), "and", orders.result())


if __name__ == "__main__":
    asyncio.run(main())
