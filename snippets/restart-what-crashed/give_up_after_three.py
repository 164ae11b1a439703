r"""Each pause is twice as long, and the third failure is the last.

>>> asyncio.run(main())
supervise: failure 1: no answer
supervise: waits 0.2 s
supervise: failure 2: no answer
supervise: waits 0.4 s
supervise: failure 3: no answer
main: gives up: no answer
"""

import asyncio


async def connect():
    await asyncio.sleep(0.1)
    raise ConnectionError("no answer")


async def supervise(start, attempts=3, pause=0.2):
    for number in range(1, attempts + 1):
        try:
            return await start()
        except Exception as error:
            print(f"supervise: failure {number}: {error}")
            if number == attempts:
                raise
        print(f"supervise: waits {pause} s")
        await asyncio.sleep(pause)
        pause *= 2


async def main():
    try:
        await supervise(connect)
    except ConnectionError as error:
        print("main: gives up:", error)


if __name__ == "__main__":
    asyncio.run(main())
