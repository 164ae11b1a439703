# /// script
# requires-python = ">=3.15"
# ///
r"""Somebody outside the group cancels it.

>>> asyncio.run(main())
search 2024: all read
stop_button: pressed
main: goes on
"""

import asyncio


async def search(year, delay):
    await asyncio.sleep(delay)
    print(f"search {year}: all read")


async def stop_button(group):
    await asyncio.sleep(0.4)
    print("stop_button: pressed")
    group.cancel()


async def main():
    async with asyncio.TaskGroup() as group:
        pressing = asyncio.create_task(stop_button(group))
        group.create_task(search(2024, 0.2))
        group.create_task(search(2025, 5))
    print("main: goes on")
    await pressing


if __name__ == "__main__":
    asyncio.run(main())
