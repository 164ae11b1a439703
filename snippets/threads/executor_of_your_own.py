# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`run_in_executor`: choose the pool

>>> asyncio.run(main())
['users is read', 'orders is read']
one thread: 2 s
two threads: 1 s
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def read(name):
    time.sleep(1)
    return f"{name} is read"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    names = ("users", "orders")
    reading = [loop.run_in_executor(None, read, name) for name in names]
    print(await asyncio.gather(*reading))
    print(f"one thread: {loop.time() - start:.0f} s")
    with ThreadPoolExecutor(max_workers=2) as pool:
        reading = [
            loop.run_in_executor(pool, read, name) for name in names
        ]
        await asyncio.gather(*reading)
    print(f"two threads: {loop.time() - start - 2:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
