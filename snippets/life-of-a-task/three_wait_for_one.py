r"""One Task, three who wait for it, one run.

>>> asyncio.run(main())
fetch: asks
home: 2 users
search: 2 users
admin: 2 users
the same list: True
once more: ['Ada', 'Grace']
"""

import asyncio


async def fetch():
    print("fetch: asks")
    await asyncio.sleep(0.2)
    return ["Ada", "Grace"]


async def page(name, fetching):
    users = await fetching
    print(f"{name}: {len(users)} users")
    return users


async def main():
    fetching = asyncio.create_task(fetch())
    names = ("home", "search", "admin")
    lists = await asyncio.gather(*(page(n, fetching) for n in names))
    print("the same list:", lists[0] is lists[1] is lists[2])
    print("once more:", await fetching)


if __name__ == "__main__":
    asyncio.run(main())
