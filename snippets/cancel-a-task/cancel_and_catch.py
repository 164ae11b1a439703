r"""A waiting Task is cancelled, and `main` catches `CancelledError`.

>>> asyncio.run(main())
fetch: starts
main: cancels fetch
main: caught CancelledError
main: cancelled: True
"""

import asyncio


async def fetch():
    print("fetch: starts")
    await asyncio.sleep(5)
    print("fetch: ends")


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.sleep(1)
    print("main: cancels fetch")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: caught CancelledError")
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
