r"""Bug: after `gather` became a `TaskGroup`, `except` catches nothing.

>>> run()
not caught: ExceptionGroup
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.1)
    raise OSError("no users")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except OSError as error:
        print("main: caught", error)


def run():
    try:
        asyncio.run(main())
    except Exception as error:
        print("not caught:", type(error).__name__)


if __name__ == "__main__":
    run()
