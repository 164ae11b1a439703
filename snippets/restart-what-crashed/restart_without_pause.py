r"""Bug: without a pause, nobody else gets a turn.

>>> asyncio.run(main())
supervise: failure 1: no network
supervise: failure 2: no network
supervise: failure 3: no network
"""

import asyncio


async def connect():
    raise ConnectionError("no network")


async def supervise(start):
    for number in range(1, 4):
        try:
            return await start()
        except Exception as error:
            print(f"supervise: failure {number}: {error}")


async def clock():
    while True:
        await asyncio.sleep(0)
        print("clock: ticks")


async def main():
    ticking = asyncio.create_task(clock())
    await asyncio.sleep(0)
    await supervise(connect)
    ticking.cancel()


if __name__ == "__main__":
    asyncio.run(main())
