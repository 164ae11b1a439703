r"""Bug: two Tasks take two locks crosswise.

>>> asyncio.run(main())
Ada: has one lock
Grace: has one lock
main: Ada done? False
main: Grace done? False
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
    grace = asyncio.create_task(move("Grace", milk, tea))
    await asyncio.wait([ada, grace], timeout=2)
    print("main: Ada done?", ada.done())
    print("main: Grace done?", grace.done())


if __name__ == "__main__":
    asyncio.run(main())
