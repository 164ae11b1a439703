r"""Fix: a Task runs once and can be awaited twice.

>>> asyncio.run(main())
fetch: asked
main: 3 users
main: 3 users
"""

import asyncio


async def fetch(name):
    print("fetch: asked")
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    users = asyncio.create_task(fetch("users"))
    print("main:", await users)
    print("main:", await users)


if __name__ == "__main__":
    asyncio.run(main())
