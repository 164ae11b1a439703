r"""Bug: time is up, and the results that were there are lost.

>>> asyncio.run(main())
users: here
prices: here
main: has []
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")
    return f"rows of {name}"


async def main():
    results = []
    try:
        async with asyncio.timeout(0.6):
            results = await asyncio.gather(
                fetch("users", 0.2),
                fetch("orders", 5),
                fetch("prices", 0.4),
            )
    except TimeoutError:
        print("main: has", results)


if __name__ == "__main__":
    asyncio.run(main())
