# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: the synchronous function runs in a thread.

>>> asyncio.run(main())
report: 3 orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.5)
    return f"3 {name}"


def report(name):
    print("report:", asyncio.run(fetch(name)))


async def main():
    await asyncio.to_thread(report, "orders")


if __name__ == "__main__":
    asyncio.run(main())
