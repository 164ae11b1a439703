r"""Fix: derive your exceptions from `Exception`.

>>> asyncio.run(main())
main: stopped
"""

import asyncio


class Stop(Exception):
    pass


async def watch():
    await asyncio.sleep(0.1)
    raise Stop


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(watch())
    except* Stop:
        print("main: stopped")


if __name__ == "__main__":
    asyncio.run(main())
