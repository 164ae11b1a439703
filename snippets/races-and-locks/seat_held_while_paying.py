r"""Fix: check and act first, then `await`.

>>> asyncio.run(main())
Ada: holds 12A, pays
Grace: 12A is taken
Ada: has 12A
main: 12A is for Ada
"""

import asyncio

seats = {"12A": None}


async def book(name, seconds):
    if seats["12A"] is None:
        seats["12A"] = name
        print(f"{name}: holds 12A, pays")
        await asyncio.sleep(seconds)
        print(f"{name}: has 12A")
    else:
        print(f"{name}: 12A is taken")


async def main():
    await asyncio.gather(book("Ada", 0.2), book("Grace", 0.4))
    print("main: 12A is for", seats["12A"])


if __name__ == "__main__":
    asyncio.run(main())
