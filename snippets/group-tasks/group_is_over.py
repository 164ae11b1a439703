r"""Bug: a Task is created when the group has ended.

>>> asyncio.run(main())
save: draft.txt is safe
main: TaskGroup <TaskGroup entered> is finished
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.2)
    print(f"save: {name} is safe")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save("draft.txt"))
    saving = save("letter.txt")
    try:
        group.create_task(saving)
    except RuntimeError as error:
        print("main:", error)
        saving.close()


if __name__ == "__main__":
    asyncio.run(main())
