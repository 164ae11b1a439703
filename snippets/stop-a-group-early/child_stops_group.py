# /// script
# requires-python = ">=3.15"
# ///
r"""Whoever finds the order cancels the group.

>>> asyncio.run(main())
search 2023: all read
search 2024: all read
main: found ['order 7']
"""

import asyncio


async def search(year, delay, group, found):
    await asyncio.sleep(delay)
    print(f"search {year}: all read")
    if year == 2024:
        found.append("order 7")
        group.cancel()


async def main():
    found = []
    async with asyncio.TaskGroup() as group:
        for year, delay in (2023, 0.2), (2024, 0.4), (2025, 5):
            group.create_task(search(year, delay, group, found))
    print("main: found", found)


if __name__ == "__main__":
    asyncio.run(main())
