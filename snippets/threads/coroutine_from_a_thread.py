# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`run_coroutine_threadsafe`: a thread hands over a coroutine

>>> asyncio.run(main())
thread: waits for the loop
thread: got users from the loop
main: ends
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.5)
    return f"{name} from the loop"


def work(loop):
    future = asyncio.run_coroutine_threadsafe(fetch("users"), loop)
    print("thread: waits for the loop")
    print("thread: got", future.result())


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(work, loop)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
