r"""`timeout` cancels what is in the block, then raises `TimeoutError`.

>>> asyncio.run(main())
main: in time: 3 users
fetch: sees CancelledError
main: TimeoutError
main: no limit: 3 orders
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("fetch: sees CancelledError")
        raise


async def main():
    async with asyncio.timeout(0.5):
        print("main: in time:", await asyncio.sleep(0.1, "3 users"))
    try:
        async with asyncio.timeout(0.5):
            await fetch()
            print("main: is never here")
    except TimeoutError:
        print("main: TimeoutError")
    async with asyncio.timeout(None):
        print("main: no limit:", await asyncio.sleep(1, "3 orders"))


if __name__ == "__main__":
    asyncio.run(main())
