r"""Solution: print what came, and what went wrong.

>>> asyncio.run(main())
main: 3 users
main: failed, no orders
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])


async def fetch(name):
    await asyncio.sleep(0.2)
    if name == "orders":
        raise OSError("no orders")
    return f"3 {name}"


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    await asyncio.sleep(0.5)
    for task in users, orders:
        if task.exception() is not None:
            print("main: failed,", task.exception())
        else:
            print("main:", task.result())


if __name__ == "__main__":
    asyncio.run(main())
