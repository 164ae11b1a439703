r"""Fix: ask for more time while there is some left.

>>> asyncio.run(main())
fetch: has part 1
fetch: has part 2
fetch: has part 3
main: ends
"""

import asyncio


async def fetch(limit):
    loop = asyncio.get_running_loop()
    for part in (1, 2, 3):
        limit.reschedule(loop.time() + 0.3)
        await asyncio.sleep(0.2)
        print("fetch: has part", part)


async def main():
    async with asyncio.timeout(0.3) as limit:
        await fetch(limit)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
