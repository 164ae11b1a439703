r"""Cancelling a Task cancels the Task that it awaits.

>>> asyncio.run(main())
fetch: stops
report: stops
main: report cancelled: True
main: fetch cancelled: True
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        print("fetch: stops")


async def report(fetching):
    try:
        await fetching
    finally:
        print("report: stops")


async def main():
    fetching = asyncio.create_task(fetch())
    reporting = asyncio.create_task(report(fetching))
    await asyncio.sleep(0.1)
    reporting.cancel()
    try:
        await reporting
    except asyncio.CancelledError:
        print("main: report cancelled:", reporting.cancelled())
        print("main: fetch cancelled:", fetching.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
