r"""`await` of a coroutine need not suspend, `sleep(0)` does.

>>> asyncio.run(main())
main: tea 3
main: milk 2
main: sleeps for 0 seconds
clock: tick
main: clock done? True
"""

import asyncio


async def tick():
    print("clock: tick")


async def price(item):
    return {"tea": 3, "milk": 2}[item]


async def main():
    clock = asyncio.create_task(tick())
    print("main: tea", await price("tea"))
    print("main: milk", await price("milk"))
    print("main: sleeps for 0 seconds")
    await asyncio.sleep(0)
    print("main: clock done?", clock.done())


if __name__ == "__main__":
    asyncio.run(main())
