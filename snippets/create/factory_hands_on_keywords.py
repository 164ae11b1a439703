r"""Fix: the factory hands all keyword arguments on.

>>> asyncio.run(main())
main: 3 users
main: users: 3 users
"""

import asyncio


def factory(loop, coro, **kwargs):
    return asyncio.Task(coro, loop=loop, **kwargs)


async def fetch():
    await asyncio.sleep(0.2)
    return "3 users"


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    print("main:", await asyncio.create_task(fetch()))
    task = asyncio.create_task(fetch(), name="users")
    print(f"main: {task.get_name()}:", await task)


if __name__ == "__main__":
    asyncio.run(main())
