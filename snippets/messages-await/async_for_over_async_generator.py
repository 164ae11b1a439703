r"""Fix: `async for` goes over an asynchronous generator.

>>> asyncio.run(main())
main: order 1
main: order 2
"""

import asyncio


async def orders():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        yield f"order {number}"


async def main():
    async for order in orders():
        print("main:", order)


if __name__ == "__main__":
    asyncio.run(main())
