r"""Tasks start in the order you create them, once `main` is suspended.

>>> asyncio.run(main())
main: both Tasks created
main: now I wait
A: starts
B: starts
A: ends
B: ends
"""

import asyncio


async def worker(name, delay):
    print(f"{name}: starts")
    await asyncio.sleep(delay)
    print(f"{name}: ends")


async def main():
    a = asyncio.create_task(worker("A", 0.2))
    b = asyncio.create_task(worker("B", 0.4))
    print("main: both Tasks created")
    print("main: now I wait")
    await a
    await b


if __name__ == "__main__":
    asyncio.run(main())
