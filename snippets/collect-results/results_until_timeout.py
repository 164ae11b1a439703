r"""Time is up, and `main` keeps what is there by then.

>>> asyncio.run(main())
main: time is up
users: rows of users
orders: late
prices: rows of prices
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"rows of {name}"


async def main():
    delays = {"users": 0.2, "orders": 5, "prices": 0.4}
    tasks = {}
    try:
        async with asyncio.timeout(0.6), asyncio.TaskGroup() as group:
            for name, delay in delays.items():
                job = fetch(name, delay)
                tasks[name] = group.create_task(job)
    except TimeoutError:
        print("main: time is up")
    for name, task in tasks.items():
        print(f"{name}:", "late" if task.cancelled() else task.result())


if __name__ == "__main__":
    asyncio.run(main())
