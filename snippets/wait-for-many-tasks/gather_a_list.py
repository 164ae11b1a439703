r"""Bug: `gather` gets one list instead of many Tasks.

>>> asyncio.run(main())
main: TypeError
main: unhashable? True
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return name


async def main():
    names = ["users", "orders", "report"]
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    try:
        print("main:", await asyncio.gather(tasks))
    except TypeError as error:
        print("main:", type(error).__name__)
        print("main: unhashable?", "unhashable type" in str(error))


if __name__ == "__main__":
    asyncio.run(main())
