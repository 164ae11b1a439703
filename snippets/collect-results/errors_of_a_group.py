r"""A `TaskGroup` raises all its errors, and `except*` sorts them.

>>> asyncio.run(main())
main: cannot read, (OSError('no orders'),)
main: cannot use, (ValueError('bad prices'),)
main: rows of users
"""

import asyncio


async def load(name):
    if name == "orders":
        raise OSError("no orders")
    if name == "prices":
        raise ValueError("bad prices")
    return f"rows of {name}"


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            users = group.create_task(load("users"))
            group.create_task(load("orders"))
            group.create_task(load("prices"))
    except* OSError as group_error:
        print("main: cannot read,", group_error.exceptions)
    except* ValueError as group_error:
        print("main: cannot use,", group_error.exceptions)
    print("main:", users.result())


if __name__ == "__main__":
    asyncio.run(main())
