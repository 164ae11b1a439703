# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: a factory with two parameters fails when a name is given.

>>> asyncio.run(main())
main: 3 users
main: factory() got an unexpected keyword argument 'name'
"""

import asyncio


def factory(loop, coro):
    return asyncio.Task(coro, loop=loop)


async def fetch():
    return "3 users"


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    print("main:", await asyncio.create_task(fetch()))
    job = fetch()
    try:
        asyncio.create_task(job, name="users")
    except TypeError as error:
        print("main:", error)
        job.close()


if __name__ == "__main__":
    asyncio.run(main())
