r"""Bug: one cancelled Task ends `report`, and no error is raised.

>>> asyncio.run(main())
report: CancelledError, requests: 0
main: report cancelled: True
main: orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.5)
    return name


async def report(*tasks):
    try:
        print("report:", await asyncio.gather(*tasks))
    except asyncio.CancelledError:
        requests = asyncio.current_task().cancelling()
        print("report: CancelledError, requests:", requests)
        raise


async def main():
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    reporting = asyncio.create_task(report(users, orders))
    await asyncio.sleep(0.2)
    users.cancel()
    await asyncio.wait([reporting])
    print("main: report cancelled:", reporting.cancelled())
    print("main:", await orders)


if __name__ == "__main__":
    asyncio.run(main())
