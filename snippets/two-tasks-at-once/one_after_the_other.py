r"""Without Tasks, the second greeting waits for the first.

>>> asyncio.run(main())
Hello
World
took 3 s
"""

import asyncio
import time


async def say_hello(delay, text):
    await asyncio.sleep(delay)
    print(text)


async def main():
    start = time.perf_counter()
    await say_hello(1, "Hello")
    await say_hello(2, "World")
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
