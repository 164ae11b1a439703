r"""Bug: a Task raises what is not an `Exception`.

>>> start()
BaseExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
"""

import asyncio
import traceback


class Stop(BaseException):
    pass


async def watch():
    await asyncio.sleep(0.1)
    raise Stop


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(watch())


def start():
    try:
        asyncio.run(main())
    except BaseException as error:
        lines = traceback.format_exception_only(error)
        print(lines[0], end="")


if __name__ == "__main__":
    start()
