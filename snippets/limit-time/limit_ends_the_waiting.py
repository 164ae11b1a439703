r"""Fix: `asyncio.wait` stops waiting, and lets the Task run.

>>> asyncio.run(main())
main: the orders take their time
main: 3 orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.8)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("orders"))
    await asyncio.wait([task], timeout=0.5)
    if not task.done():
        print("main: the orders take their time")
    print("main:", await task)


if __name__ == "__main__":
    asyncio.run(main())
