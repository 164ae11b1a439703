r"""Fix: `gather` has started all, so await it when you need it.

>>> asyncio.run(main())
fetch: has users
fetch: has orders
main: has done something else
main: ['users', 'orders']
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    print("fetch: has", name)
    return name


async def main():
    both = asyncio.gather(fetch("users"), fetch("orders"))
    await asyncio.sleep(0.4)
    print("main: has done something else")
    print("main:", await both)


if __name__ == "__main__":
    asyncio.run(main())
