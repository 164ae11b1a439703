r"""Bug: a generator is closed while a Task waits for its next item.

>>> asyncio.run(main())
RuntimeError: aclose(): asynchronous generator is already running
worker: order 1
main: closed
"""

import asyncio


async def orders():
    for number in (1, 2):
        await asyncio.sleep(0.2)
        yield f"order {number}"


async def worker(source):
    print("worker:", await anext(source))


async def main():
    source = orders()
    working = asyncio.create_task(worker(source))
    await asyncio.sleep(0.1)
    try:
        await source.aclose()
    except RuntimeError as error:
        print("RuntimeError:", error)
    await working
    await source.aclose()
    print("main: closed")


if __name__ == "__main__":
    asyncio.run(main())
