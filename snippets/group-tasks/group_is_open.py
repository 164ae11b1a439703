r"""Fix: a Task is created while the group is open.

>>> asyncio.run(main())
save: draft.txt is safe
save: letter.txt is safe
main: both are safe
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.2)
    print(f"save: {name} is safe")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save("draft.txt"))
        group.create_task(save("letter.txt"))
    print("main: both are safe")


if __name__ == "__main__":
    asyncio.run(main())
