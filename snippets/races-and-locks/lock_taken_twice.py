r"""Bug: a Task that takes its own lock again waits for itself.

>>> asyncio.run(main())
report: has the lock
main: report waits for itself
"""

import asyncio


async def save(lock):
    async with lock:
        print("save: saves")


async def report(lock):
    async with lock:
        print("report: has the lock")
        await save(lock)


async def main():
    try:
        async with asyncio.timeout(1):
            await report(asyncio.Lock())
    except TimeoutError:
        print("main: report waits for itself")


if __name__ == "__main__":
    asyncio.run(main())
