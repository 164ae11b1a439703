# /// script
# requires-python = ">=3.13"
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`to_thread` has a limited number of threads.

>>> asyncio.run(main())
main: 50 calls
main: processors + 4, at most 32: True
"""

import asyncio
import os
import threading
import time

names = set()


def work():
    names.add(threading.current_thread().name)
    time.sleep(0.3)


async def main():
    calls = [asyncio.to_thread(work) for _ in range(50)]
    await asyncio.gather(*calls)
    limit = min(32, os.process_cpu_count() + 4)
    print("main: 50 calls")
    print("main: processors + 4, at most 32:", len(names) == limit)


if __name__ == "__main__":
    asyncio.run(main())
