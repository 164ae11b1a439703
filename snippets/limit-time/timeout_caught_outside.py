r"""Fix: `TimeoutError` is caught around the block.

>>> asyncio.run(main())
show: no orders, goes on
main: show has ended
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(5)
    return f"3 {name}"


async def show(name):
    try:
        async with asyncio.timeout(0.5):
            print("show:", await fetch(name))
    except TimeoutError:
        print(f"show: no {name}, goes on")


async def main():
    await show("orders")
    print("main: show has ended")


if __name__ == "__main__":
    asyncio.run(main())
