r"""Bug: what was checked is no longer true after the `await`.

>>> asyncio.run(main())
Ada: 12A is free, pays
Grace: 12A is free, pays
Ada: has 12A
Grace: has 12A
main: 12A is for Grace
"""

import asyncio

seats = {"12A": None}


async def book(name, seconds):
    if seats["12A"] is None:
        print(f"{name}: 12A is free, pays")
        await asyncio.sleep(seconds)
        seats["12A"] = name
        print(f"{name}: has 12A")
    else:
        print(f"{name}: 12A is taken")


async def main():
    await asyncio.gather(book("Ada", 0.2), book("Grace", 0.4))
    print("main: 12A is for", seats["12A"])


if __name__ == "__main__":
    asyncio.run(main())
