r"""Bug: a Task is cancelled, and the one who awaits it ends too.

>>> start()
asyncio.exceptions.CancelledError
"""

import asyncio
import traceback


async def fetch(name):
    await asyncio.sleep(5)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    asyncio.get_running_loop().call_later(0.1, task.cancel)
    print("main:", await task)


def start():
    try:
        asyncio.run(main())
    except asyncio.CancelledError as error:
        lines = traceback.format_exception_only(error)
        print("".join(lines), end="")


if __name__ == "__main__":
    start()
