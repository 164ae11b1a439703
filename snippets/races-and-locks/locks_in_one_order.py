r"""Fix: all take the locks in the same order.

>>> asyncio.run(main())
Ada: has one lock
Ada: has both
Grace: has one lock
Grace: has both
main: Ada done? True
main: Grace done? True
"""

import asyncio


async def move(name, first, second):
    async with first:
        print(f"{name}: has one lock")
        await asyncio.sleep(0.2)
        async with second:
            print(f"{name}: has both")


async def main():
    tea, milk = asyncio.Lock(), asyncio.Lock()
    ada = asyncio.create_task(move("Ada", tea, milk))
    grace = asyncio.create_task(move("Grace", tea, milk))
    await asyncio.wait([ada, grace], timeout=2)
    print("main: Ada done?", ada.done())
    print("main: Grace done?", grace.done())


if __name__ == "__main__":
    asyncio.run(main())
