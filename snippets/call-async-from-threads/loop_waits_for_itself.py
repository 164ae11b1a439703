# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: the loop's own thread waits for the loop.

>>> asyncio.run(main())
report: no answer
main: goes on
fetch: starts
"""

import asyncio


async def fetch():
    print("fetch: starts")
    return "3 orders"


def report(loop):
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    try:
        print("report:", future.result(timeout=0.5))
    except TimeoutError:
        print("report: no answer")


async def main():
    report(asyncio.get_running_loop())
    print("main: goes on")
    await asyncio.sleep(0.1)


if __name__ == "__main__":
    asyncio.run(main())
