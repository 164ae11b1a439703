r"""Fix: `async def` from top to bottom, and `asyncio.run` above.

>>> asyncio.run(main())
main: ['order 1', 'order 2']
"""

import asyncio


async def orders():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        yield f"order {number}"


async def report():
    return [order async for order in orders()]


async def main():
    print("main:", await report())


if __name__ == "__main__":
    asyncio.run(main())
