# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: ask the thread to stop, with a `threading.Event`.

>>> start = time.monotonic()
>>> asyncio.run(main())
thread: copies page 1
main: gives up
thread: stops at page 2
>>> print(f"asyncio.run: back after {time.monotonic() - start:.0f} s")
asyncio.run: back after 2 s
"""

import asyncio
import threading
import time


def copy_pages(stop):
    for page in range(1, 4):
        time.sleep(1)
        if stop.is_set():
            print(f"thread: stops at page {page}")
            return
        print(f"thread: copies page {page}")


async def main():
    stop = threading.Event()
    try:
        async with asyncio.timeout(1.5):
            await asyncio.to_thread(copy_pages, stop)
    except TimeoutError:
        print("main: gives up")
    finally:
        stop.set()


if __name__ == "__main__":
    start = time.monotonic()
    asyncio.run(main())
    print(f"asyncio.run: back after {time.monotonic() - start:.0f} s")
