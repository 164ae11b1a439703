r"""Fix: await the Task itself.

>>> asyncio.run(main())
fetch: asks
fetch: has the users
main: fetch done? True
"""

import asyncio


async def fetch():
    print("fetch: asks")
    await asyncio.sleep(0.2)
    print("fetch: has the users")


async def main():
    fetching = asyncio.create_task(fetch())
    await fetching
    print("main: fetch done?", fetching.done())


if __name__ == "__main__":
    asyncio.run(main())
