r"""Fix: `except*` looks into the group.

>>> asyncio.run(main())
main: no room for draft.txt
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("draft.txt"))
    except* OSError as errors:
        for error in errors.exceptions:
            print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
