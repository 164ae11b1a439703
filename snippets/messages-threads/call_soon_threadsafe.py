# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: `call_soon_threadsafe` is for threads, and wakes the loop.

>>> asyncio.run(main())
main: set? True
"""

import asyncio


def read_lines(loop, done):
    loop.call_soon_threadsafe(done.set)


async def main():
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(read_lines, loop, done)
    await done.wait()
    print("main: set?", done.is_set())


if __name__ == "__main__":
    asyncio.run(main())
