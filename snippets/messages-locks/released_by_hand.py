r"""Bug: what is released was never acquired.

>>> asyncio.run(main())
RuntimeError: Lock is not acquired.
ValueError: BoundedSemaphore released too many times
ValueError: Semaphore initial value must be >= 0
"""

import asyncio


async def main():
    lock = asyncio.Lock()
    places = asyncio.BoundedSemaphore(2)
    for release in (lock.release, places.release):
        try:
            release()
        except (RuntimeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    asyncio.run(main())
