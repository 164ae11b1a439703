r"""Fix: `asyncio.run` starts the loop, then `create_task` works.

>>> asyncio.run(main())
fetch: has 3 users
"""

import asyncio


async def fetch(what):
    await asyncio.sleep(0.5)
    print(f"fetch: has 3 {what}")


def start(what):
    return asyncio.create_task(fetch(what))


async def main():
    task = start("users")
    await task


if __name__ == "__main__":
    asyncio.run(main())
