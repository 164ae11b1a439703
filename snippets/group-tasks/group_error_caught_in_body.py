r"""Bug: the error is to be caught where the Task is awaited.

>>> asyncio.run(main())
body: cancelled
main: (OSError('no orders'),)
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    print(f"{name}: here")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            orders = group.create_task(fetch("orders", 0.2))
            group.create_task(fetch("users", 0.4))
            try:
                await orders
            except OSError:
                print("body: goes on without orders")
            except asyncio.CancelledError:
                print("body: cancelled")
                raise
    except* OSError as group_error:
        print("main:", group_error.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
