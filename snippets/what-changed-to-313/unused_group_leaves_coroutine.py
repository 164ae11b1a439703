# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 a coroutine that a group refused was left.

>>> asyncio.run(main())
main: TaskGroup <TaskGroup> has not been entered
warning: coroutine 'fetch' was never awaited
"""

import asyncio
import warnings


async def fetch():
    await asyncio.sleep(0.1)


async def main():
    group = asyncio.TaskGroup()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            group.create_task(fetch())
        except RuntimeError as error:
            print("main:", error)
    for warning in caught:
        print("warning:", warning.message)


if __name__ == "__main__":
    asyncio.run(main())
