# /// script
# [tool.asyncio-tasks]
# needs = ["processes", "threads"]
# ///
r"""A thread shares your variables, a process works on a copy.

>>> asyncio.run(main())
process: 9
main has: 10
thread: 9
main has: 9
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor

stock = {"book": 10}


def sell(count):
    stock["book"] -= count
    return stock["book"]


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=1) as pool:
        print("process:", await loop.run_in_executor(pool, sell, 1))
    print("main has:", stock["book"])
    print("thread:", await asyncio.to_thread(sell, 1))
    print("main has:", stock["book"])


if __name__ == "__main__":
    asyncio.run(main())
