r"""Who gets the group may start Tasks that outlive the call.

>>> asyncio.run(main())
save: draft is safe
main: save has returned
log: draft written
main: the block is over
"""

import asyncio


async def write_log(line):
    await asyncio.sleep(0.4)
    print(f"log: {line} written")


async def save(name, group):
    await asyncio.sleep(0.2)
    group.create_task(write_log(name))
    print(f"save: {name} is safe")


async def main():
    async with asyncio.TaskGroup() as group:
        await save("draft", group)
        print("main: save has returned")
    print("main: the block is over")


if __name__ == "__main__":
    asyncio.run(main())
