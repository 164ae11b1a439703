# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: a task factory that takes two arguments.

>>> asyncio.run(main())
TypeError: factory() got an unexpected keyword argument 'name'
"""

import asyncio
import textwrap


def factory(loop, coroutine):
    return asyncio.Task(coroutine, loop=loop)


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    fetching = fetch("users")
    try:
        asyncio.create_task(fetching, name="fetch users")
    except TypeError as error:
        print(textwrap.fill(f"TypeError: {error}", 72))
    fetching.close()


if __name__ == "__main__":
    asyncio.run(main())
