r"""Fix: `except*` catches the errors of a group.

>>> asyncio.run(main())
main: caught no users
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.1)
    raise OSError("no users")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except* OSError as group_error:
        for error in group_error.exceptions:
            print("main: caught", error)


if __name__ == "__main__":
    asyncio.run(main())
