# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`call_soon_threadsafe`: the way into the loop from a thread

>>> asyncio.run(main())
main: waits
thread: has a result
main: got 42 orders
"""

import asyncio
import threading
import time


def work(loop, future):
    time.sleep(0.5)
    print("thread: has a result")
    loop.call_soon_threadsafe(future.set_result, "42 orders")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Thread(target=work, args=(loop, future)).start()
    print("main: waits")
    print("main: got", await future)


if __name__ == "__main__":
    asyncio.run(main())
