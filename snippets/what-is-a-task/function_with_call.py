r"""Fix: call the function, and pass on the coroutine.

>>> asyncio.run(main())
main: has 3 users
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.5)
    return "3 users"


async def main():
    task = asyncio.create_task(fetch())
    print("main: has", await task)


if __name__ == "__main__":
    asyncio.run(main())
