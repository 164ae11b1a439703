r"""While one Task waits, the other runs.

>>> asyncio.run(main())
A: waits
B: waits
B: done
A: done
"""

import asyncio


async def work(name, delay):
    print(f"{name}: waits")
    await asyncio.sleep(delay)
    print(f"{name}: done")


async def main():
    a = asyncio.create_task(work("A", 0.8))
    b = asyncio.create_task(work("B", 0.4))
    await a
    await b


if __name__ == "__main__":
    asyncio.run(main())
