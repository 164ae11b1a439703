r"""Bug: the supervisor gets a coroutine, and can run it only once.

>>> asyncio.run(main())
connect: tries
supervise: failure 1: no answer
supervise: failure 2: cannot reuse already awaited coroutine
"""

import asyncio


async def connect():
    print("connect: tries")
    await asyncio.sleep(0.2)
    raise ConnectionError("no answer")


async def supervise(coro):
    for number in range(1, 3):
        try:
            return await coro
        except Exception as error:
            print(f"supervise: failure {number}: {error}")


async def main():
    await supervise(connect())


if __name__ == "__main__":
    asyncio.run(main())
