r"""Without a group: cancel each Task, then gather them.

>>> asyncio.run(main())
main: has seen enough
main: '3 orders of 2023'
main: CancelledError('')
main: '3 orders of 2025'
"""

import asyncio


async def search(year, delay):
    await asyncio.sleep(delay)
    return f"3 orders of {year}"


async def main():
    tasks = [
        asyncio.create_task(search(2023, 0.2)),
        asyncio.create_task(search(2024, 5)),
        asyncio.create_task(search(2025, 0.4)),
    ]
    await asyncio.sleep(0.6)
    print("main: has seen enough")
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        print("main:", repr(result))


if __name__ == "__main__":
    asyncio.run(main())
