r"""Bug: `except OSError` does not catch what the group raises.

>>> start()
ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
"""

import asyncio
import traceback


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("draft.txt"))
    except OSError as error:
        print("main:", error)


def start():
    try:
        asyncio.run(main())
    except Exception as error:
        lines = traceback.format_exception_only(error)
        print(lines[0], end="")


if __name__ == "__main__":
    start()
