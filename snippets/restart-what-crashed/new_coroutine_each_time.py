r"""Fix: pass the function, and call it for each start.

>>> asyncio.run(main())
connect: tries
supervise: failure 1: no answer
connect: tries
supervise: failure 2: no answer
"""

import asyncio


async def connect():
    print("connect: tries")
    await asyncio.sleep(0.2)
    raise ConnectionError("no answer")


async def supervise(start):
    for number in range(1, 3):
        try:
            return await start()
        except Exception as error:
            print(f"supervise: failure {number}: {error}")


async def main():
    await supervise(connect)


if __name__ == "__main__":
    asyncio.run(main())
