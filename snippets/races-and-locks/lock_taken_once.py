r"""Fix: `save` leaves the lock to its caller.

>>> asyncio.run(main())
report: has the lock
save: saves
main: report is done
"""

import asyncio


async def save():
    print("save: saves")


async def report(lock):
    async with lock:
        print("report: has the lock")
        await save()


async def main():
    try:
        async with asyncio.timeout(1):
            await report(asyncio.Lock())
            print("main: report is done")
    except TimeoutError:
        print("main: report waits for itself")


if __name__ == "__main__":
    asyncio.run(main())
