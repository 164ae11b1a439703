r"""Bug: there is nothing to wait for.

>>> asyncio.run(main())
fetch: has users
fetch: has orders
ValueError: Set of Tasks/Futures is empty.
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def fetch_all(names):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    await asyncio.wait(tasks)


async def main():
    await fetch_all(["users", "orders"])
    try:
        await fetch_all([])
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    asyncio.run(main())
