r"""Two workers await one Task, and get the same object.

>>> asyncio.run(main())
fetch: starts
worker 1: has 2 users
worker 2: has 2 users
main: the same list: True
main: once more: ['Ada', 'Grace']
"""

import asyncio


async def fetch():
    print("fetch: starts")
    await asyncio.sleep(0.5)
    return ["Ada", "Grace"]


async def worker(name, task):
    users = await task
    print(f"{name}: has {len(users)} users")
    return users


async def main():
    task = asyncio.create_task(fetch())
    first, second = await asyncio.gather(
        worker("worker 1", task), worker("worker 2", task)
    )
    print("main: the same list:", first is second)
    print("main: once more:", await task)


if __name__ == "__main__":
    asyncio.run(main())
