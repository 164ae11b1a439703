r"""Fix: restart after an `Exception` only.

>>> asyncio.run(main())
worker: starts
main: cancels it
main: cancelled: True
"""

import asyncio


async def worker():
    print("worker: starts")
    await asyncio.sleep(1)
    print("worker: ends")


async def supervise(start):
    while True:
        try:
            return await start()
        except Exception as error:
            print("supervise:", type(error).__name__)
            await asyncio.sleep(0.1)


async def main():
    task = asyncio.create_task(supervise(worker))
    await asyncio.sleep(0.3)
    print("main: cancels it")
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
