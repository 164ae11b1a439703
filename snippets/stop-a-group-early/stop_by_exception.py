r"""A Task that only raises `Stop` ends the group.

>>> asyncio.run(main())
search 2024: all read
stop_button: pressed
main: goes on
"""

import asyncio


class Stop(Exception):
    pass


async def stop():
    raise Stop


async def search(year, delay):
    await asyncio.sleep(delay)
    print(f"search {year}: all read")


async def stop_button(group):
    await asyncio.sleep(0.4)
    print("stop_button: pressed")
    group.create_task(stop())


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            pressing = asyncio.create_task(stop_button(group))
            group.create_task(search(2024, 0.2))
            group.create_task(search(2025, 5))
    except* Stop:
        print("main: goes on")
    await pressing


if __name__ == "__main__":
    asyncio.run(main())
