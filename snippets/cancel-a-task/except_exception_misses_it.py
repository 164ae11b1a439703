r"""`except Exception` catches errors, but not `CancelledError`.

>>> asyncio.run(main())
worker: goes on after ValueError('bad order')
worker: goes on after ValueError('bad order')
main: caught CancelledError()
main: an Exception: False
"""

import asyncio


async def worker():
    while True:
        try:
            await asyncio.sleep(0.2)
            raise ValueError("bad order")
        except Exception as error:
            print("worker: goes on after", repr(error))


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print("main: caught", repr(error))
        print("main: an Exception:", isinstance(error, Exception))


if __name__ == "__main__":
    asyncio.run(main())
