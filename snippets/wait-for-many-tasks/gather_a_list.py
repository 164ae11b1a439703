r"""Bug: `gather` gets one list instead of many Tasks.

>>> asyncio.run(main())  # doctest: +ELLIPSIS
main: TypeError: ...unhashable type: 'list'...
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
        print("main: TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
