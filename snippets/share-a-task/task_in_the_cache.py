r"""Fix: let `functools.cache` keep the Task.

>>> asyncio.run(main())
fetch: asks for ada
main: has ADA
main: has ADA
"""

import asyncio
import functools


async def fetch(user):
    print(f"fetch: asks for {user}")
    await asyncio.sleep(0.2)
    return user.upper()


@functools.cache
def get_user(user):
    return asyncio.create_task(fetch(user))


async def main():
    print("main: has", await get_user("ada"))
    print("main: has", await get_user("ada"))


if __name__ == "__main__":
    asyncio.run(main())
