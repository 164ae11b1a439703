# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: the factory takes no keyword arguments.

>>> asyncio.run(main())
main: 3 users
main: factory() got an unexpected keyword argument 'name'
"""

import asyncio


def factory(loop, coro):
    return asyncio.Task(coro, loop=loop)


async def fetch():
    await asyncio.sleep(0.2)
    return "3 users"


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    print("main:", await asyncio.create_task(fetch()))
    coro = fetch()
    try:
        asyncio.create_task(coro, name="users")
    except TypeError as error:
        print("main:", error)
    coro.close()


if __name__ == "__main__":
    asyncio.run(main())
