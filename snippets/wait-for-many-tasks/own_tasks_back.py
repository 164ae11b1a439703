# /// script
# requires-python = ">=3.13"
# ///
r"""`async for` hands you your own Tasks, each one done.

>>> asyncio.run(main())
main: users, done: True
main: 5 rows
main: orders, done: True
main: 5 rows
main: report, done: True
main: 9 rows
"""

import asyncio


async def count_rows(delay, rows):
    await asyncio.sleep(delay)
    return rows


async def main():
    names = {
        asyncio.create_task(count_rows(0.6, 9)): "report",
        asyncio.create_task(count_rows(0.2, 5)): "users",
        asyncio.create_task(count_rows(0.4, 5)): "orders",
    }
    async for task in asyncio.as_completed(names):
        print(f"main: {names[task]}, done: {task.done()}")
        print(f"main: {task.result()} rows")


if __name__ == "__main__":
    asyncio.run(main())
