r"""Fix: wait only if there are Tasks.

>>> asyncio.run(main())
fetch: has users
fetch: has orders
main: ends
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def fetch_all(names):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    if tasks:
        await asyncio.wait(tasks)


async def main():
    await fetch_all(["users", "orders"])
    await fetch_all([])
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
