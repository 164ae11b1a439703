r"""Bug: `sleep(0)` waits for one turn, not for the Task.

>>> asyncio.run(main())
fetch: asks
main: fetch done? False
"""

import asyncio


async def fetch():
    print("fetch: asks")
    await asyncio.sleep(0.2)
    print("fetch: has the users")


async def main():
    fetching = asyncio.create_task(fetch())
    await asyncio.sleep(0)
    print("main: fetch done?", fetching.done())


if __name__ == "__main__":
    asyncio.run(main())
