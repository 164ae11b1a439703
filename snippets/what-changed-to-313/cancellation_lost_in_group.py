# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 a failing group lost a cancellation.

>>> asyncio.run(main())
report: fetch failed
report: goes on
main: report cancelled: False
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        raise OSError("no connection")


async def report():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except* OSError:
        print("report: fetch failed")
    await asyncio.sleep(0.1)
    print("report: goes on")


async def main():
    task = asyncio.create_task(report())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print("main: report cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
