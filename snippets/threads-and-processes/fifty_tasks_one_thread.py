r"""Fifty Tasks wait at the same time, in one thread.

>>> asyncio.run(main())
main: 50 results
main: 1 s, 1 thread
"""

import asyncio
import threading


async def fetch(number, used):
    used.add(threading.current_thread())
    await asyncio.sleep(1)
    return number


async def main():
    used = set()
    loop = asyncio.get_running_loop()
    start = loop.time()
    calls = [fetch(number, used) for number in range(50)]
    results = await asyncio.gather(*calls)
    print("main:", len(results), "results")
    print(f"main: {loop.time() - start:.0f} s, {len(used)} thread")


if __name__ == "__main__":
    asyncio.run(main())
