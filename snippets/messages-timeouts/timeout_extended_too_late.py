r"""Bug: more time is asked for when it is up.

>>> asyncio.run(main())
RuntimeError: Cannot change state of expiring Timeout
main: time is up
RuntimeError: Cannot change state of expired Timeout
"""

import asyncio


async def fetch(limit):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        try:
            limit.reschedule(None)
        except RuntimeError as error:
            print("RuntimeError:", error)
        raise


async def main():
    try:
        async with asyncio.timeout(0.2) as limit:
            await fetch(limit)
    except TimeoutError:
        print("main: time is up")
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
