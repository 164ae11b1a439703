# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: the timeout ends the waiting, but not the thread.

>>> start = time.monotonic()
>>> asyncio.run(main())
thread: copies page 1
main: gives up
thread: copies page 2
thread: copies page 3
>>> print(f"asyncio.run: back after {time.monotonic() - start:.0f} s")
asyncio.run: back after 3 s
"""

import asyncio
import time


def copy_pages():
    for page in range(1, 4):
        time.sleep(1)
        print(f"thread: copies page {page}")


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.to_thread(copy_pages)
    except TimeoutError:
        print("main: gives up")


if __name__ == "__main__":
    start = time.monotonic()
    asyncio.run(main())
    print(f"asyncio.run: back after {time.monotonic() - start:.0f} s")
