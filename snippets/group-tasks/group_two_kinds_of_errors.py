r"""Two Tasks fail in different ways, and each `except*` gets its own.

>>> asyncio.run(main())
main: network, (OSError('no answer'),)
main: file, (ValueError('half a file'),)
main: goes on
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.2)
    raise OSError("no answer")


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        raise ValueError("half a file")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
            group.create_task(save())
    except* OSError as group_error:
        print("main: network,", group_error.exceptions)
    except* ValueError as group_error:
        print("main: file,", group_error.exceptions)
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
