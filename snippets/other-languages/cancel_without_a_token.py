r"""No token is passed down: `CancelledError` comes from below.

>>> asyncio.run(main())
main: cancels report
read_row: closes the file
report: frees the printer
main: cancelled: True
"""

import asyncio


async def read_row():
    try:
        await asyncio.sleep(5)
    finally:
        print("read_row: closes the file")


async def report():
    try:
        await read_row()
    finally:
        print("report: frees the printer")


async def main():
    task = asyncio.create_task(report())
    await asyncio.sleep(0.2)
    print("main: cancels report")
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
