r"""One limit for a group: the Tasks that are not done are cancelled.

>>> asyncio.run(main())
main: time is up
main: 3 users
main: cancelled
main: cancelled
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                users = group.create_task(fetch("users", 0.5))
                orders = group.create_task(fetch("orders", 5))
                report = group.create_task(fetch("report", 9))
    except TimeoutError:
        print("main: time is up")
    for task in users, orders, report:
        if task.cancelled():
            print("main: cancelled")
        else:
            print("main:", task.result())


if __name__ == "__main__":
    asyncio.run(main())
