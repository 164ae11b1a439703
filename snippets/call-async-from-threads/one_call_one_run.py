r"""`asyncio.run` calls a coroutine function from a synchronous one.

>>> report()
report: asks
report: ['3 orders', '3 users']
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.5)
    return f"3 {name}"


async def fetch_all():
    return await asyncio.gather(fetch("orders"), fetch("users"))


def report():
    print("report: asks")
    print("report:", asyncio.run(fetch_all()))


if __name__ == "__main__":
    report()
