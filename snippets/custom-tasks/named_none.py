# /// script
# requires-python = ">=3.13,<3.14"
# ///
r"""Bug: on Python 3.13 a factory leaves Tasks with the name `None`.

>>> asyncio.run(main())
main: 'None'
"""

import asyncio


def factory(loop, coro, **options):
    return asyncio.Task(coro, loop=loop, **options)


async def fetch():
    await asyncio.sleep(0.1)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(fetch())
    print("main:", repr(task.get_name()))
    await task


if __name__ == "__main__":
    asyncio.run(main())
