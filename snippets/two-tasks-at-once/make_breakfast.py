r"""Exercise: make tea and toast at the same time.

>>> asyncio.run(main())
tea: the water heats up
tea: is ready
toast: in the toaster
toast: is ready
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
    await asyncio.create_task(make_tea())
    await asyncio.create_task(make_toast())
    print("main: breakfast is ready")


if __name__ == "__main__":
    asyncio.run(main())
