r"""Solution: announce the users the moment they are here.

>>> asyncio.run(main())
announce: 3 users
main: own work is done
announce: 3 orders
"""

import asyncio


def announce(task):
    print("announce:", task.result())


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    users = asyncio.create_task(fetch("users", 0.4))
    orders = asyncio.create_task(fetch("orders", 1.2))
    users.add_done_callback(announce)
    orders.add_done_callback(announce)
    await asyncio.sleep(0.8)
    print("main: own work is done")
    await orders


if __name__ == "__main__":
    asyncio.run(main())
