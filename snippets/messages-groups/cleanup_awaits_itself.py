r"""Fix: a cleanup awaits what it needs, without a Task.

>>> asyncio.run(main())
fetch: cleaned up
main: no room for draft.txt
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.1)
        print("fetch: cleaned up")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
            group.create_task(save("draft.txt"))
    except* OSError as errors:
        print("main:", *errors.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
