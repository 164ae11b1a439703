r"""Bug: `return_when` gets a word that `wait` does not know.

>>> asyncio.run(main())
ValueError: Invalid return_when value: FIRST
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("fetch: has", name)


async def main():
    users = asyncio.create_task(fetch("users", 0.1))
    orders = asyncio.create_task(fetch("orders", 0.3))
    try:
        await asyncio.wait([users, orders], return_when="FIRST")
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    asyncio.run(main())
