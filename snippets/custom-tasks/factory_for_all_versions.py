r"""A Task factory that works on every Python from 3.11 to 3.15.

>>> asyncio.run(main())
factory: makes a Task of fetch
main: 3 users
factory: makes a Task of fetch
factory: makes a Task of fetch
main: ['3 users', '3 users']
main: 3 users
"""

import asyncio


def factory(loop, coro, **options):
    print(f"factory: makes a Task of {coro.__name__}")
    return asyncio.Task(coro, loop=loop, **options)


async def fetch():
    await asyncio.sleep(0.2)
    return "3 users"


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    task = asyncio.create_task(fetch(), name="users")
    print("main:", await task)
    print("main:", await asyncio.gather(fetch(), fetch()))
    loop.set_task_factory(None)
    print("main:", await asyncio.create_task(fetch()))


if __name__ == "__main__":
    asyncio.run(main())
