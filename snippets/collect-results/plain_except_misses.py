r"""Bug: a plain `except` does not catch an error of a group.

>>> asyncio.run(main())
main: unhandled errors in a TaskGroup (1 sub-exception)
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    raise OSError(f"no {name}")


async def load():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("users"))
    except OSError as error:
        print("load: no rows today,", repr(error))


async def main():
    try:
        await load()
    except Exception as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
