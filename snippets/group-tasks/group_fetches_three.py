r"""A group waits for its Tasks, and the results are there afterwards.

>>> asyncio.run(main())
main: end of the body
orders: here
reports: here
users: here
main: all done
main: 3 users
main: 3 orders
main: 3 reports
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")
    return f"3 {name}"


async def main():
    async with asyncio.TaskGroup() as group:
        users = group.create_task(fetch("users", 0.6))
        orders = group.create_task(fetch("orders", 0.2))
        reports = group.create_task(fetch("reports", 0.4))
        print("main: end of the body")
    print("main: all done")
    print("main:", users.result())
    print("main:", orders.result())
    print("main:", reports.result())


if __name__ == "__main__":
    asyncio.run(main())
