r"""Bug: `close` swallows a cancellation meant for itself.

>>> asyncio.run(main())
main: cancels close
close: fetch was cancelled
close: goes on
main: close cancelled: False
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.5)
        print("fetch: cleaned up")


async def close(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("close: fetch was cancelled")
    print("close: goes on")


async def main():
    fetching = asyncio.create_task(fetch())
    await asyncio.sleep(0.1)
    closing = asyncio.create_task(close(fetching))
    await asyncio.sleep(0.1)
    print("main: cancels close")
    closing.cancel()
    await asyncio.wait([closing, fetching])
    print("main: close cancelled:", closing.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
