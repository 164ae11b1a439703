r"""Go on when only the child was cancelled.

>>> asyncio.run(main())
main: cancels fetch
report: no data, goes on
main: report cancelled: False
main: cancels report
main: report cancelled: True
"""

import asyncio


async def fetch():
    await asyncio.sleep(5)


async def report(fetching):
    try:
        await fetching
    except asyncio.CancelledError:
        if asyncio.current_task().cancelling():
            raise
        print("report: no data, goes on")


async def main():
    for victim in ("fetch", "report"):
        fetching = asyncio.create_task(fetch())
        reporting = asyncio.create_task(report(fetching))
        await asyncio.sleep(0.1)
        print(f"main: cancels {victim}")
        task = reporting if victim == "report" else fetching
        task.cancel()
        await asyncio.wait([fetching, reporting])
        print("main: report cancelled:", reporting.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
