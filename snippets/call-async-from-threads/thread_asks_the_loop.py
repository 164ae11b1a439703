# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""A thread lets the loop run a coroutine, and waits for its result.

>>> asyncio.run(main())
thread: asks for order 7
fetch: order 7
thread: 3 books for order 7
main: the report is written
"""

import asyncio


async def fetch(number):
    print(f"fetch: order {number}")
    await asyncio.sleep(0.5)
    return f"3 books for order {number}"


def write_report(loop):
    print("thread: asks for order 7")
    future = asyncio.run_coroutine_threadsafe(fetch(7), loop)
    print("thread:", future.result(timeout=5))


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(write_report, loop)
    print("main: the report is written")


if __name__ == "__main__":
    asyncio.run(main())
