r"""Bug: two Tasks await one coroutine.

>>> asyncio.run(main())
fetch: asked
chart: RuntimeError: coroutine is being awaited already
list: 3 users
"""

import asyncio


async def fetch():
    print("fetch: asked")
    await asyncio.sleep(0.2)
    return "3 users"


async def show(where, users):
    try:
        print(f"{where}:", await users)
    except RuntimeError as error:
        print(f"{where}: RuntimeError: {error}")


async def main():
    users = fetch()
    await asyncio.gather(show("list", users), show("chart", users))


if __name__ == "__main__":
    asyncio.run(main())
