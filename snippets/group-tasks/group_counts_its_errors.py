r"""Two Tasks fail, one after the other.

>>> asyncio.run(main())
main: errors: 1
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    raise OSError(f"no {name}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("users", 0.2))
            group.create_task(fetch("orders", 0.4))
    except* OSError as group_error:
        print("main: errors:", len(group_error.exceptions))


if __name__ == "__main__":
    asyncio.run(main())
