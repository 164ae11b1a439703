r"""Fix: wait first, then read and write without `await`.

>>> asyncio.run(main())
Ada: takes 3, leaves 7
Grace: takes 5, leaves 2
main: should be 2, is 2
"""

import asyncio

stock = {"tea": 10}


async def take(name, amount):
    await asyncio.sleep(amount / 10)
    stock["tea"] -= amount
    print(f"{name}: takes {amount}, leaves {stock['tea']}")


async def main():
    await asyncio.gather(take("Ada", 3), take("Grace", 5))
    print("main: should be 2, is", stock["tea"])


if __name__ == "__main__":
    asyncio.run(main())
