r"""Solution: save what can be saved, also when one file fails.

>>> asyncio.run(main())
save: no room for letter.txt
save: draft.txt is safe
save: report.txt is safe
main: ends
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    if name == "letter.txt":
        raise OSError(f"no room for {name}")
    print(f"save: {name} is safe")


async def try_to_save(name, delay):
    try:
        await save(name, delay)
    except OSError as error:
        print("save:", error)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(try_to_save("draft.txt", 0.6))
        group.create_task(try_to_save("letter.txt", 0.3))
        group.create_task(try_to_save("report.txt", 0.9))
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
