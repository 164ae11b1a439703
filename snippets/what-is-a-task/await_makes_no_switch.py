r"""Two direct awaits, while a Task is in the queue.

>>> asyncio.run(main())
check: draft.txt is fine
check: report.txt is fine
main: waits
send: runs
main: ends
"""

import asyncio


async def send():
    print("send: runs")


async def check(name):
    print(f"check: {name} is fine")


async def main():
    task = asyncio.create_task(send())
    await check("draft.txt")
    await check("report.txt")
    print("main: waits")
    await task
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
