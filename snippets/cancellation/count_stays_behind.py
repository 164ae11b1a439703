r"""A swallowed cancellation stays counted.

>>> asyncio.run(main())
worker: report
cancelled: False, cancelling: 1
worker: report
cancelled: False, cancelling: 0
"""

import asyncio


async def worker(undo):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        if undo:
            asyncio.current_task().uncancel()
    return "report"


async def main():
    for undo in (False, True):
        task = asyncio.create_task(worker(undo))
        await asyncio.sleep(0.1)
        task.cancel()
        print("worker:", await task)
        print("cancelled:", task.cancelled(), end=", ")
        print("cancelling:", task.cancelling())


if __name__ == "__main__":
    asyncio.run(main())
