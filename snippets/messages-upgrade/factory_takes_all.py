r"""Fix: a task factory hands on whatever comes.

>>> asyncio.run(main())
fetch: has users
main: fetch users
"""

import asyncio


def factory(loop, coroutine, **options):
    return asyncio.Task(coroutine, loop=loop, **options)


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(fetch("users"), name="fetch users")
    await task
    print("main:", task.get_name())


if __name__ == "__main__":
    asyncio.run(main())
