r"""A Task of the group adds Tasks to the group.

>>> asyncio.run(main())
main: end of the body
home: seen
photos: seen
letters: seen
2025: seen
main: all folders seen
"""

import asyncio

FOLDERS = {"home": ["photos", "letters"], "photos": ["2025"]}


async def look_into(folder, group):
    await asyncio.sleep(0.3)
    print(f"{folder}: seen")
    for inner in FOLDERS.get(folder, []):
        group.create_task(look_into(inner, group))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(look_into("home", group))
        print("main: end of the body")
    print("main: all folders seen")


if __name__ == "__main__":
    asyncio.run(main())
