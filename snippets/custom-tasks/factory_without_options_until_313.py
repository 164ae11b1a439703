# /// script
# requires-python = "<3.14"
# ///
r"""Before 3.14 the loop kept the name back, and set it afterwards.

>>> asyncio.run(main())
main: users
main: 3 users
"""

import asyncio


def factory(loop, coro):
    return asyncio.Task(coro, loop=loop)


async def fetch():
    return "3 users"


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(fetch(), name="users")
    print("main:", task.get_name())
    print("main:", await task)


if __name__ == "__main__":
    asyncio.run(main())
