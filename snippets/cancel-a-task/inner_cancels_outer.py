r"""`main` cancels `fetch`. What becomes of `report`?

>>> asyncio.run(main())
main: report cancelled? True
"""

import asyncio


async def fetch():
    await asyncio.sleep(5)


async def report(fetching):
    await fetching
    print("report: ends")


async def main():
    fetching = asyncio.create_task(fetch())
    reporting = asyncio.create_task(report(fetching))
    await asyncio.sleep(0.5)
    fetching.cancel()
    await asyncio.wait([reporting])
    print("main: report cancelled?", reporting.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
