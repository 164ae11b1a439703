# /// script
# requires-python = ">=3.13"
# ///
r"""With `async for`, `as_completed` gives your Tasks, done.

>>> asyncio.run(main())
main: 3 orders - my own: True
main: 3 prices - my own: True
main: time is up, users done: False
main: later: 3 users
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    users = asyncio.create_task(fetch("users", 0.8))
    orders = asyncio.create_task(fetch("orders", 0.1))
    prices = asyncio.create_task(fetch("prices", 0.3))
    tasks = [users, orders, prices]
    try:
        async for task in asyncio.as_completed(tasks, timeout=0.6):
            print("main:", task.result(), "- my own:", task in tasks)
    except TimeoutError:
        print("main: time is up, users done:", users.done())
    print("main: later:", await users)


if __name__ == "__main__":
    asyncio.run(main())
