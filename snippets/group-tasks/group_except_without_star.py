r"""Bug: `except OSError` does not catch what the group raises.

>>> asyncio.run(main())
main: ExceptionGroup
main: unhandled errors in a TaskGroup (1 sub-exception)
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.2)
    raise OSError("no orders")


async def report():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except OSError as error:
        print("report: goes on without,", error)


async def main():
    try:
        await report()
    except Exception as error:
        print("main:", type(error).__name__)
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
