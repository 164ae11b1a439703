r"""Bug: `asyncio.create_task` makes a Task outside the group.

>>> asyncio.run(main())
save: draft.txt is safe
main: closes, letter.txt saved? False
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"save: {name} is safe")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save("draft.txt", 0.2))
        letter = asyncio.create_task(save("letter.txt", 0.4))
    print("main: closes, letter.txt saved?", letter.done())


if __name__ == "__main__":
    asyncio.run(main())
