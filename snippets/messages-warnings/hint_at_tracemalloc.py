r"""Bug: a coroutine is not awaited, and the warning brings a hint.

>>> asyncio.run(main())
RuntimeWarning: coroutine 'save' was never awaited
RuntimeWarning: Enable tracemalloc to get the object allocation
traceback
"""

import asyncio
import contextlib
import io
import textwrap


async def save(name):
    print("save:", name)


async def main():
    with contextlib.redirect_stderr(io.StringIO()) as errors:
        save("draft.txt")
    mark = "RuntimeWarning: "
    for line in errors.getvalue().splitlines():
        if mark in line:
            print(textwrap.fill(mark + line.split(mark)[1], 72))


if __name__ == "__main__":
    asyncio.run(main())
