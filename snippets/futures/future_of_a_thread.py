# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`wrap_future`: await what a thread of a pool does

>>> asyncio.run(main())
main: can be awaited: True
main: orders.csv is read
"""

import asyncio
import concurrent.futures
import time


def read(name):
    time.sleep(0.5)
    return f"{name} is read"


async def main():
    with concurrent.futures.ThreadPoolExecutor() as pool:
        reading = pool.submit(read, "orders.csv")
        future = asyncio.wrap_future(reading)
        print("main: can be awaited:", asyncio.isfuture(future))
        print("main:", await future)


if __name__ == "__main__":
    asyncio.run(main())
