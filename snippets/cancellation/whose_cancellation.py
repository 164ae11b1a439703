r"""The outer passes it inward, the inner raises it outward.

>>> asyncio.run(main())
main: cancels report
report: CancelledError, cancelling: 1
main: report cancelled: True
main: fetch cancelled: True
main: cancels fetch
report: CancelledError, cancelling: 0
main: report cancelled: True
main: fetch cancelled: True
"""

import asyncio


async def fetch():
    await asyncio.sleep(5)


async def report(fetching):
    try:
        await fetching
    except asyncio.CancelledError:
        me = asyncio.current_task()
        print("report: CancelledError, cancelling:", me.cancelling())
        raise


async def main():
    for victim in ("report", "fetch"):
        fetching = asyncio.create_task(fetch())
        reporting = asyncio.create_task(report(fetching))
        await asyncio.sleep(0.1)
        print(f"main: cancels {victim}")
        task = reporting if victim == "report" else fetching
        task.cancel()
        await asyncio.wait([fetching, reporting])
        print("main: report cancelled:", reporting.cancelled())
        print("main: fetch cancelled:", fetching.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
