r"""Bug: the timeout is for waiting, but it ends the report.

>>> asyncio.run(main())
main: please wait
main: report cancelled? True
"""

import asyncio


async def write_report():
    await asyncio.sleep(0.8)
    print("write_report: done")
    return "report.txt"


async def main():
    writing = asyncio.create_task(write_report())
    try:
        async with asyncio.timeout(0.4):
            print("main:", await writing)
    except TimeoutError:
        print("main: please wait")
    await asyncio.wait([writing])
    print("main: report cancelled?", writing.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
