# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: `to_thread` gets the result of the call, not the function.

>>> asyncio.run(main())
read: in the loop's thread: True
main: TypeError("'str' object is not callable")
"""

import asyncio
import threading
import time


def read(name):
    where = threading.current_thread() is threading.main_thread()
    print("read: in the loop's thread:", where)
    time.sleep(0.5)
    return f"12 orders in {name}"


async def main():
    try:
        await asyncio.to_thread(read("orders.csv"))
    except TypeError as error:
        print("main:", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
