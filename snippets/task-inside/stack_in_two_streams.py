r"""Without `file`, `print_stack` writes to two streams.

>>> asyncio.run(main())
standard output: Stack for <Task pending
standard error: await asyncio.sleep(0.2)
"""

import asyncio
import contextlib
import io


async def load():
    await asyncio.sleep(0.2)


async def main():
    task = asyncio.create_task(load())
    await asyncio.sleep(0.1)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out):
        with contextlib.redirect_stderr(err):
            task.print_stack()
    print("standard output:", out.getvalue().split(" name=")[0])
    print("standard error:", err.getvalue().split("\n")[1].strip())
    await task


if __name__ == "__main__":
    asyncio.run(main())
