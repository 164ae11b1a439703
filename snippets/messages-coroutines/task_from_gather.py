r"""Bug: `create_task` gets a Future, and not a coroutine.

>>> asyncio.run(main())
TypeError: a coroutine was expected, got <_GatheringFuture pending>
main: ['users', 'orders']
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return name


async def main():
    both = asyncio.gather(fetch("users"), fetch("orders"))
    try:
        print("main:", await asyncio.create_task(both))
    except TypeError as error:
        print("TypeError:", error)
    print("main:", await both)


if __name__ == "__main__":
    asyncio.run(main())
