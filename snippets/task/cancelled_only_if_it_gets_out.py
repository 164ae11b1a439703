r"""`cancelled()` is `True` if `CancelledError` left the coroutine.

>>> asyncio.run(main())
raises again: cancelled at once: False
raises again: cancelled at the end: True
returns: cancelled at once: False
returns: cancelled at the end: False
returns: half a report
fails: cancelled at once: False
fails: cancelled at the end: False
fails: no room
"""

import asyncio


async def worker(when_cancelled):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        if when_cancelled == "returns":
            return "half a report"
        if when_cancelled == "fails":
            raise OSError("no room") from None
        raise


async def main():
    for end in ("raises again", "returns", "fails"):
        task = asyncio.create_task(worker(end))
        await asyncio.sleep(0.1)
        task.cancel()
        print(f"{end}: cancelled at once: {task.cancelled()}")
        await asyncio.wait([task])
        print(f"{end}: cancelled at the end: {task.cancelled()}")
        if not task.cancelled():
            print(f"{end}: {task.exception() or task.result()}")


if __name__ == "__main__":
    asyncio.run(main())
