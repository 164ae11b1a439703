r"""Bug: a long computation holds the loop.

>>> asyncio.run(main())
add_up: day 1
add_up: day 2
add_up: day 3
answer: request 1
answer: request 2
answer: request 3
"""

import asyncio


async def add_up():
    total = 0
    for day in range(1, 4):
        total += sum(range(100_000))
        print(f"add_up: day {day}")


async def answer():
    for number in range(1, 4):
        print(f"answer: request {number}")
        await asyncio.sleep(0)


async def main():
    adding = asyncio.create_task(add_up())
    answering = asyncio.create_task(answer())
    await adding
    await answering


if __name__ == "__main__":
    asyncio.run(main())
