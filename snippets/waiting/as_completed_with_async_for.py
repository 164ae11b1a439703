# /// script
# requires-python = ">=3.13"
# ///
r"""With `async for`, `as_completed` gives your Tasks, done.

>>> asyncio.run(main())
main: orders: 3 orders
main: prices: 3 prices
main: time is up, users done: False
main: later: 3 users
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    delays = {"users": 0.5, "orders": 0.1, "prices": 0.3}
    tasks = [
        asyncio.create_task(fetch(name, delay), name=name)
        for name, delay in delays.items()
    ]
    try:
        async for task in asyncio.as_completed(tasks, timeout=0.4):
            print(f"main: {task.get_name()}:", task.result())
    except TimeoutError:
        print("main: time is up, users done:", tasks[0].done())
    print("main: later:", await tasks[0])


if __name__ == "__main__":
    asyncio.run(main())
