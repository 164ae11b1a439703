# /// script
# requires-python = ">=3.15"
# ///
r"""`main` has seen enough and cancels the group.

>>> asyncio.run(main())
search 2024: all read
main: has seen enough
main: comes to its next await
search 2025: stops
main: goes on
"""

import asyncio


async def search(year, delay):
    try:
        await asyncio.sleep(delay)
        print(f"search {year}: all read")
    except asyncio.CancelledError:
        print(f"search {year}: stops")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(search(2024, 0.2))
        group.create_task(search(2025, 5))
        await asyncio.sleep(0.5)
        print("main: has seen enough")
        group.cancel()
        print("main: comes to its next await")
        await asyncio.sleep(1)
        print("main: is still in the block")
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
