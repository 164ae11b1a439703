r"""One Task fails, and `main` keeps what the others have brought.

>>> asyncio.run(main())
main: (OSError('no orders'),)
users: rows of users
prices: cancelled
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return f"rows of {name}"


async def main():
    delays = {"users": 0.2, "orders": 0.4, "prices": 5}
    tasks = {}
    try:
        async with asyncio.TaskGroup() as group:
            for name, delay in delays.items():
                job = fetch(name, delay)
                tasks[name] = group.create_task(job)
    except* OSError as group_error:
        print("main:", group_error.exceptions)
    for name, task in tasks.items():
        if task.cancelled():
            print(f"{name}: cancelled")
        elif task.exception() is None:
            print(f"{name}:", task.result())


if __name__ == "__main__":
    asyncio.run(main())
