r"""Fix: with `return_exceptions`, a cancelled Task is an item.

>>> asyncio.run(main())
report: missing, CancelledError
report: orders
main: report cancelled: False
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.5)
    return name


async def report(*tasks):
    results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            print("report: missing,", type(result).__name__)
        else:
            print("report:", result)


async def main():
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    reporting = asyncio.create_task(report(users, orders))
    await asyncio.sleep(0.2)
    users.cancel()
    await asyncio.wait([reporting])
    print("main: report cancelled:", reporting.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
