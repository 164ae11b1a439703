r"""Time is up, and `main` keeps what is there by then.

>>> asyncio.run(main())
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
    tasks = {
        name: asyncio.create_task(fetch(name, delay))
        for name, delay in delays.items()
    }
    done, pending = await asyncio.wait(tasks.values(), timeout=0.6)
    for task in pending:
        task.cancel()
    await asyncio.wait(tasks.values())
    for name, task in tasks.items():
        print(f"{name}:", "late" if task in pending else task.result())


if __name__ == "__main__":
    asyncio.run(main())
