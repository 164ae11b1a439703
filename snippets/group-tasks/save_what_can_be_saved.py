r"""Exercise: save what can be saved, also when one file fails.

>>> asyncio.run(main())
main: (OSError('no room for letter.txt'),)
main: ends
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    if name == "letter.txt":
        raise OSError(f"no room for {name}")
    print(f"save: {name} is safe")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("draft.txt", 0.6))
            group.create_task(save("letter.txt", 0.3))
            group.create_task(save("report.txt", 0.9))
    except* OSError as group_error:
        print("main:", group_error.exceptions)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
