r"""Fix: `shield` lets the report go on when time is up.

>>> asyncio.run(main())
main: please wait
write_report: done
main: report.txt
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
            print("main:", await asyncio.shield(writing))
    except TimeoutError:
        print("main: please wait")
    print("main:", await writing)


if __name__ == "__main__":
    asyncio.run(main())
