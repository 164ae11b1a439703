# /// script
# requires-python = ">=3.15"
# ///
r"""Bug: the finder cancels itself, too, and its result is lost.

>>> asyncio.run(main())
search 2024: found it
main: cancelled? True
"""

import asyncio


async def search(year, delay, group):
    await asyncio.sleep(delay)
    print(f"search {year}: found it")
    group.cancel()
    return "order 7"


async def main():
    async with asyncio.TaskGroup() as group:
        finding = group.create_task(search(2024, 0.2, group))
        group.create_task(search(2025, 5, group))
    print("main: cancelled?", finding.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
