r"""Fix: a Lock keeps reading and writing together.

>>> asyncio.run(main())
Ada: sees 10
Ada: takes 3, leaves 7
Grace: sees 7
Grace: takes 5, leaves 2
main: should be 2, is 2
"""

import asyncio

stock = {"tea": 10}


async def take(name, amount, lock):
    async with lock:
        left = stock["tea"]
        print(f"{name}: sees {left}")
        await asyncio.sleep(amount / 10)
        stock["tea"] = left - amount
        print(f"{name}: takes {amount}, leaves {stock['tea']}")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(take("Ada", 3, lock), take("Grace", 5, lock))
    print("main: should be 2, is", stock["tea"])


if __name__ == "__main__":
    asyncio.run(main())
