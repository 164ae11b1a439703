r"""In any second, at most two requests begin.

>>> asyncio.run(main())
page 1: begins after 0 s
page 2: begins after 0 s
page 3: begins after 1 s
page 4: begins after 1 s
"""

import asyncio
import time


async def take_turn(turns):
    await turns.acquire()
    asyncio.get_running_loop().call_later(1, turns.release)


async def fetch(page, turns, start):
    await take_turn(turns)
    passed = time.perf_counter() - start
    print(f"page {page}: begins after {passed:.0f} s")
    await asyncio.sleep(1.3)


async def main():
    turns = asyncio.Semaphore(2)
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for page in range(1, 5):
            group.create_task(fetch(page, turns, start))


if __name__ == "__main__":
    asyncio.run(main())
