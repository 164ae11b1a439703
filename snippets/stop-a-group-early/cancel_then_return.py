# /// script
# requires-python = ">=3.15"
# ///
r"""Fix: cancel the group, then return.

>>> asyncio.run(main())
search 2025: all read
first_orders: returns 3 orders of 2025
main: 3 orders of 2025
"""

import asyncio


async def search(year, delay):
    await asyncio.sleep(delay)
    print(f"search {year}: all read")
    return f"3 orders of {year}"


async def first_orders():
    async with asyncio.TaskGroup() as group:
        this_year = group.create_task(search(2025, 0.2))
        group.create_task(search(2024, 2))
        orders = await this_year
        print("first_orders: returns", orders)
        group.cancel()
        return orders


async def main():
    print("main:", await first_orders())


if __name__ == "__main__":
    asyncio.run(main())
