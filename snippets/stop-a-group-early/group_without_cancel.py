# /// script
# requires-python = "<3.15"
# ///
r"""Bug: up to Python 3.14, a group has no `cancel`.

>>> asyncio.run(main())
main: 'TaskGroup' object has no attribute 'cancel'
search 2024: all read
"""

import asyncio


async def search(year, delay):
    await asyncio.sleep(delay)
    print(f"search {year}: all read")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(search(2024, 0.2))
        try:
            group.cancel()
        except AttributeError as error:
            print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
