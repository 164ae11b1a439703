r"""Fix: a seat that is not paid is free again.

>>> asyncio.run(main())
Ada: holds 12A, pays
Ada: frees 12A
main: Ada took too long
Grace: holds 12A, pays
Grace: has 12A
"""

import asyncio

seats = {"12A": None}


async def book(name, seconds):
    if seats["12A"] is not None:
        print(f"{name}: 12A is taken")
        return
    seats["12A"] = name
    print(f"{name}: holds 12A, pays")
    try:
        await asyncio.sleep(seconds)
    except BaseException:
        seats["12A"] = None
        print(f"{name}: frees 12A")
        raise
    print(f"{name}: has 12A")


async def main():
    try:
        async with asyncio.timeout(0.5):
            await book("Ada", 2)
    except TimeoutError:
        print("main: Ada took too long")
    await book("Grace", 0.2)


if __name__ == "__main__":
    asyncio.run(main())
