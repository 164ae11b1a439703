r"""`CancelledError` is not an Exception

>>> asyncio.run(main())
work: CancelledError
Exception: False
"""

import asyncio


async def work():
    try:
        await asyncio.sleep(5)
    except Exception:
        print("work: an error")
    except asyncio.CancelledError:
        print("work: CancelledError")
        raise


async def main():
    working = asyncio.create_task(work())
    await asyncio.sleep(0.5)
    working.cancel()
    await asyncio.wait([working])
    print("Exception:", issubclass(asyncio.CancelledError, Exception))


if __name__ == "__main__":
    asyncio.run(main())
