r"""Fix: `except*` looks into the group.

>>> asyncio.run(main())
load: no rows today, OSError('no users')
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    raise OSError(f"no {name}")


async def load():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("users"))
    except* OSError as group_error:
        for error in group_error.exceptions:
            print("load: no rows today,", repr(error))


async def main():
    try:
        await load()
    except Exception as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
