# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""A pool of your own limits how many calls block at the same time.

>>> asyncio.run(main())
thread: order 1 is saved
thread: order 2 is saved
thread: order 3 is saved
thread: order 4 is saved
main: saved [1, 2, 3, 4]
main: 3 s
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def save(order):
    time.sleep(order / 2)
    print(f"thread: order {order} is saved")
    return order


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    with ThreadPoolExecutor(max_workers=2) as pool:
        calls = []
        for order in range(1, 5):
            calls.append(loop.run_in_executor(pool, save, order))
        print("main: saved", await asyncio.gather(*calls))
    print(f"main: {loop.time() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
