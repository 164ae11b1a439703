r"""Fix: two Tasks await one Task.

>>> asyncio.run(main())
fetch: asked
list: 3 users
chart: 3 users
"""

import asyncio


async def fetch():
    print("fetch: asked")
    await asyncio.sleep(0.2)
    return "3 users"


async def show(where, users):
    print(f"{where}:", await users)


async def main():
    users = asyncio.create_task(fetch())
    await asyncio.gather(show("list", users), show("chart", users))


if __name__ == "__main__":
    asyncio.run(main())
