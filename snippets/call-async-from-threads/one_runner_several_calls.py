r"""A Runner keeps one loop, and its Tasks, for several calls.

>>> report()
fetch: has orders
report: 3 orders
fetch: has users
report: 3 users
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"fetch: has {name}")
    return f"3 {name}"


async def start():
    return asyncio.create_task(fetch("users", 0.8))


async def wait_for(task):
    return await task


def report():
    with asyncio.Runner() as runner:
        fetching = runner.run(start())
        print("report:", runner.run(fetch("orders", 0.4)))
        print("report:", runner.run(wait_for(fetching)))


if __name__ == "__main__":
    report()
