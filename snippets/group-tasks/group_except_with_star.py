r"""Fix: `except*` looks into the group.

>>> asyncio.run(main())
report: goes on without, no orders
main: goes on
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.2)
    raise OSError("no orders")


async def report():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except* OSError as group_error:
        for error in group_error.exceptions:
            print("report: goes on without,", error)


async def main():
    await report()
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
