r"""Bug: the cache is asked before the value is in it.

>>> asyncio.run(main())
fetch: asks for ada
fetch: asks for ada
main: ['ADA', 'ADA']
"""

import asyncio

values = {}


async def fetch(user):
    print(f"fetch: asks for {user}")
    await asyncio.sleep(0.5)
    return user.upper()


async def get_user(user):
    if user not in values:
        values[user] = await fetch(user)
    return values[user]


async def main():
    users = await asyncio.gather(get_user("ada"), get_user("ada"))
    print("main:", users)


if __name__ == "__main__":
    asyncio.run(main())
