r"""`BaseExceptionGroup`: when one of them is no Exception

>>> asyncio.run(main())
a BaseExceptionGroup of (Stop(),)
"""

import asyncio


class Stop(BaseException):
    """Not an error: it ends the work."""


async def stop():
    await asyncio.sleep(0.5)
    raise Stop


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(stop())
    except ExceptionGroup:
        print("an ExceptionGroup")
    except BaseExceptionGroup as found:
        print("a BaseExceptionGroup of", found.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
