# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 a Task can start as a promise does.

>>> asyncio.run(main())
users: starts
main: has a Task
"""

import asyncio


async def fetch(name):
    print(f"{name}: starts")
    await asyncio.sleep(0.1)


async def main():
    users = asyncio.create_task(fetch("users"), eager_start=True)
    print("main: has a", type(users).__name__)
    await users


if __name__ == "__main__":
    asyncio.run(main())
