r"""Fix: await the coroutine, and go over the list with `for`.

>>> asyncio.run(main())
main: Ada
main: Grace
"""

import asyncio


async def fetch_names():
    await asyncio.sleep(0.1)
    return ["Ada", "Grace"]


async def main():
    for name in await fetch_names():
        print("main:", name)


if __name__ == "__main__":
    asyncio.run(main())
