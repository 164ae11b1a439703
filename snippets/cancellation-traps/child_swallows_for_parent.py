r"""Bug: the child swallows the cancellation of its parent.

>>> asyncio.run(main())
main: cancels report
fetch: gives what it has
report: got half of the users
report: is sent
main: report cancelled: False
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("fetch: gives what it has")
    return "half of the users"


async def report(fetching):
    print("report: got", await fetching)
    await asyncio.sleep(0.5)
    print("report: is sent")


async def main():
    fetching = asyncio.create_task(fetch())
    reporting = asyncio.create_task(report(fetching))
    await asyncio.sleep(0.1)
    print("main: cancels report")
    reporting.cancel()
    await asyncio.wait([reporting])
    print("main: report cancelled:", reporting.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
