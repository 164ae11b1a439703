# /// script
# requires-python = ">=3.15"
# ///
r"""`group.cancel()` ends the group early, without an error.

>>> asyncio.run(main())
photos: the key is here
main: stops looking
"""

import asyncio


async def look_into(folder, delay, group):
    await asyncio.sleep(delay)
    print(f"{folder}: the key is here")
    group.cancel()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(look_into("letters", 0.6, group))
        group.create_task(look_into("photos", 0.2, group))
        group.create_task(look_into("music", 0.4, group))
    print("main: stops looking")


if __name__ == "__main__":
    asyncio.run(main())
