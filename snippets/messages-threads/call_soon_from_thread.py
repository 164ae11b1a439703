# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: a thread calls a method of the loop that is not for threads.

>>> asyncio.run(main())
RuntimeError: Non-thread-safe operation invoked on an event loop other
than the current one
main: set? False
"""

import asyncio
import textwrap


def read_lines(loop, done):
    try:
        loop.call_soon(done.set)
    except RuntimeError as error:
        print(textwrap.fill(f"RuntimeError: {error}", 72))


async def main():
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    await asyncio.to_thread(read_lines, loop, done)
    print("main: set?", done.is_set())


if __name__ == "__main__":
    asyncio.run(main())
