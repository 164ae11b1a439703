r"""Bug: two Tasks take from one asynchronous generator.

>>> asyncio.run(main())
B: RuntimeError: anext(): asynchronous generator is already running
A: order 1
A: order 2
A: order 3
A: order 4
"""

import asyncio


async def orders():
    for number in (1, 2, 3, 4):
        await asyncio.sleep(0.1)
        yield f"order {number}"


async def worker(name, source):
    try:
        async for order in source:
            print(f"{name}: {order}")
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {error}")


async def main():
    source = orders()
    await asyncio.gather(worker("A", source), worker("B", source))


if __name__ == "__main__":
    asyncio.run(main())
