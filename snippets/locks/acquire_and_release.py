r"""`acquire`, `locked` and `release`, by hand

>>> asyncio.run(main())
locked: False
locked: True
a second acquire waits, even in the same Task
locked: False
RuntimeError: Lock is not acquired.
"""

import asyncio


async def main():
    lock = asyncio.Lock()
    print("locked:", lock.locked())
    await lock.acquire()
    print("locked:", lock.locked())
    try:
        async with asyncio.timeout(0.5):
            await lock.acquire()
    except TimeoutError:
        print("a second acquire waits, even in the same Task")
    lock.release()
    print("locked:", lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
