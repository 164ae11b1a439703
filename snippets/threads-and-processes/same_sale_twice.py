# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Threads may switch between any two lines, Tasks only at `await`.

>>> asyncio.run(main())
two Tasks, books left: 8
two threads, books left: 9
"""

import asyncio
import time

stock = {"book": 10}


def sell():
    seen = stock["book"]
    time.sleep(0.3)
    stock["book"] = seen - 1


async def sell_in_task():
    sell()


async def main():
    await asyncio.gather(sell_in_task(), sell_in_task())
    print("two Tasks, books left:", stock["book"])
    stock["book"] = 10
    await asyncio.gather(
        asyncio.to_thread(sell), asyncio.to_thread(sell)
    )
    print("two threads, books left:", stock["book"])


if __name__ == "__main__":
    asyncio.run(main())
