r"""`ExceptionGroup`: what a TaskGroup raises

>>> asyncio.run(main())
ValueErrors: (ValueError('bad order'),)
OSErrors: (OSError('no network'),)
"""

import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("bad order")))
            group.create_task(fail(OSError("no network")))
    except* ValueError as found:
        print("ValueErrors:", found.exceptions)
    except* OSError as found:
        print("OSErrors:", found.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
