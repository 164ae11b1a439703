r"""Solution: make tea and toast at the same time.

>>> asyncio.run(main())
tea: the water heats up
toast: in the toaster
toast: is ready
tea: is ready
main: breakfast is ready
"""

import asyncio


async def make_tea():
    print("tea: the water heats up")
    await asyncio.sleep(2)
    print("tea: is ready")


async def make_toast():
    print("toast: in the toaster")
    await asyncio.sleep(1)
    print("toast: is ready")


async def main():
    tea = asyncio.create_task(make_tea())
    toast = asyncio.create_task(make_toast())
    await tea
    await toast
    print("main: breakfast is ready")


if __name__ == "__main__":
    asyncio.run(main())
