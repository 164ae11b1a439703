r"""Bug: an `await` between reading and writing loses a change.

>>> asyncio.run(main())
Ada: sees 10
Grace: sees 10
Ada: takes 3, leaves 7
Grace: takes 5, leaves 5
main: should be 2, is 5
"""

import asyncio

stock = {"tea": 10}


async def take(name, amount):
    left = stock["tea"]
    print(f"{name}: sees {left}")
    await asyncio.sleep(amount / 10)
    stock["tea"] = left - amount
    print(f"{name}: takes {amount}, leaves {stock['tea']}")


async def main():
    await asyncio.gather(take("Ada", 3), take("Grace", 5))
    print("main: should be 2, is", stock["tea"])


if __name__ == "__main__":
    asyncio.run(main())
