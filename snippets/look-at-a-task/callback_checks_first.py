r"""Fix: the callback asks how the Task ended.

>>> asyncio.run(main())
announce: failed, no users
announce: cancelled
announce: 3 stock
main: ends
"""

import asyncio


def announce(task):
    if task.cancelled():
        print("announce: cancelled")
    elif task.exception() is not None:
        print("announce: failed,", task.exception())
    else:
        print("announce:", task.result())


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "users":
        raise ConnectionError(f"no {name}")
    return f"3 {name}"


async def main():
    users = asyncio.create_task(fetch("users", 0.2))
    orders = asyncio.create_task(fetch("orders", 1))
    stock = asyncio.create_task(fetch("stock", 0.6))
    for task in users, orders, stock:
        task.add_done_callback(announce)
    await asyncio.sleep(0.4)
    orders.cancel()
    await stock
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
