r"""A function returns from inside its group.

>>> asyncio.run(main())
north: answers
first_answer: returns north
south: answers
main: got north
"""

import asyncio


async def ask(mirror, delay):
    await asyncio.sleep(delay)
    print(f"{mirror}: answers")
    return mirror


async def first_answer():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("south", 0.8))
        north = group.create_task(ask("north", 0.2))
        answer = await north
        print("first_answer: returns", answer)
        return answer


async def main():
    print("main: got", await first_answer())


if __name__ == "__main__":
    asyncio.run(main())
