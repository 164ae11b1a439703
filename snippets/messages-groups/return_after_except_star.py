r"""Fix: remember in `except*`, and return below it.

>>> asyncio.run(main())
main: saved? False
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def report():
    saved = True
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("draft.txt"))
    except* (OSError, ValueError):
        saved = False
    return saved


async def main():
    print("main: saved?", await report())


if __name__ == "__main__":
    asyncio.run(main())
