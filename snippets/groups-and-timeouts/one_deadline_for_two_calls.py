r"""`timeout_at` takes a moment, so two blocks can share it.

>>> asyncio.run(main())
main: 3 users
main: no time left for orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.6)
    return f"3 {name}"


async def main():
    loop = asyncio.get_running_loop()
    deadline = loop.time() + 1
    for name in ("users", "orders"):
        try:
            async with asyncio.timeout_at(deadline):
                print("main:", await fetch(name))
        except TimeoutError:
            print(f"main: no time left for {name}")


if __name__ == "__main__":
    asyncio.run(main())
