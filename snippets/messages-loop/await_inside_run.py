r"""Fix: the loop is running, so `await`.

>>> asyncio.run(main())
report: 3 users
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


async def report():
    print("report:", await fetch("users"))


async def main():
    await report()


if __name__ == "__main__":
    asyncio.run(main())
