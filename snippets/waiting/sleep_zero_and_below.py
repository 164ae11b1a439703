r"""`sleep(0)` and less wait for no time, but let others run.

>>> asyncio.run(main())
Ada: order 1
Bo: order 1
main: back from sleep(-1)
Ada: order 2
Bo: order 2
main: the result
"""

import asyncio


async def worker(name):
    for number in (1, 2):
        print(f"{name}: order {number}")
        await asyncio.sleep(0)


async def main():
    workers = [
        asyncio.create_task(worker(name)) for name in ("Ada", "Bo")
    ]
    await asyncio.sleep(-1)
    print("main: back from sleep(-1)")
    print("main:", await asyncio.sleep(0.2, "the result"))
    await asyncio.wait(workers)


if __name__ == "__main__":
    asyncio.run(main())
