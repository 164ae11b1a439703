# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: the thread hands over a function, and not a coroutine.

>>> asyncio.run(main())
TypeError: A coroutine object is required
"""

import asyncio


async def save():
    await asyncio.sleep(0.1)
    return "draft.txt is saved"


def read_lines(loop):
    try:
        asyncio.run_coroutine_threadsafe(save, loop)
    except TypeError as error:
        print("TypeError:", error)


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(read_lines, loop)


if __name__ == "__main__":
    asyncio.run(main())
