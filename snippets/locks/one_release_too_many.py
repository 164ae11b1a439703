r"""A `BoundedSemaphore` notices one `release` too many

>>> asyncio.run(main())
Semaphore: now lets two in
BoundedSemaphore: ValueError: BoundedSemaphore released too many times
"""

import asyncio


async def main():
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        limit = kind(1)
        await limit.acquire()
        limit.release()
        try:
            limit.release()
            print(f"{kind.__name__}: now lets two in")
        except ValueError as error:
            print(f"{kind.__name__}: ValueError: {error}")


if __name__ == "__main__":
    asyncio.run(main())
