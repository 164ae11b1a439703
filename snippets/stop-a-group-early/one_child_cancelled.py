r"""Bug: to cancel one Task of a group does not stop the group.

>>> asyncio.run(main())
main: stop!
search 2025: all read
main: goes on
"""

import asyncio


async def search(year, delay):
    await asyncio.sleep(delay)
    print(f"search {year}: all read")


async def main():
    async with asyncio.TaskGroup() as group:
        last_year = group.create_task(search(2024, 5))
        group.create_task(search(2025, 1))
        await asyncio.sleep(0.2)
        print("main: stop!")
        last_year.cancel()
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
