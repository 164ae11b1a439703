r"""Bug: `TimeoutError` is caught inside the block.

>>> asyncio.run(main())
main: show ended by TimeoutError()
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(5)
    return f"3 {name}"


async def show(name):
    async with asyncio.timeout(0.5):
        try:
            print("show:", await fetch(name))
        except TimeoutError:
            print(f"show: no {name}, goes on")


async def main():
    try:
        await show("orders")
    except TimeoutError as error:
        print("main: show ended by", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
