r"""Two Tasks wait at the same time.

>>> asyncio.run(main())
Hello
World
took 2 s
"""

import asyncio
import time


async def say_hello(delay, text):
    await asyncio.sleep(delay)
    print(text)


async def main():
    start = time.perf_counter()
    first = asyncio.create_task(say_hello(1, "Hello"))
    second = asyncio.create_task(say_hello(2, "World"))
    await first
    await second
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
