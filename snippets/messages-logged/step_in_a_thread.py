# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: what blocks runs in a thread, and others run meanwhile.

>>> asyncio.run(main())
main: runs meanwhile
report: ends
"""

import asyncio
import time


async def report():
    await asyncio.to_thread(time.sleep, 1)
    print("report: ends")


async def main():
    reporting = asyncio.create_task(report())
    await asyncio.sleep(0.5)
    print("main: runs meanwhile")
    await reporting


if __name__ == "__main__":
    asyncio.run(main())
