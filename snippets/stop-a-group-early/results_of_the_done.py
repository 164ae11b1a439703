r"""The group is stopped, and who was done has a result.

>>> asyncio.run(main())
main: the group has stopped
main: 3 orders of 2023
main: -
main: 3 orders of 2025
"""

import asyncio


class Stop(Exception):
    pass


async def search(year, delay):
    await asyncio.sleep(delay)
    return f"3 orders of {year}"


async def main():
    tasks = []
    try:
        async with asyncio.TaskGroup() as group:
            for year, delay in (2023, 0.2), (2024, 5), (2025, 0.4):
                tasks.append(group.create_task(search(year, delay)))
            await asyncio.sleep(0.6)
            raise Stop
    except* Stop:
        print("main: the group has stopped")
    for task in tasks:
        print("main:", "-" if task.cancelled() else task.result())


if __name__ == "__main__":
    asyncio.run(main())
