r"""Fix: each coroutine is made a Task first.

>>> asyncio.run(main())
main: users
main: orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return name


async def main():
    jobs = [fetch("users"), fetch("orders")]
    tasks = [asyncio.create_task(job) for job in jobs]
    await asyncio.wait(tasks)
    for task in tasks:
        print("main:", task.result())


if __name__ == "__main__":
    asyncio.run(main())
