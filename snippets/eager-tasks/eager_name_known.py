# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 the eager part of a Task knows its name.

>>> asyncio.run(main())
fetch: named users: True
main: named users: True
"""

import asyncio


async def fetch():
    name = asyncio.current_task().get_name()
    print("fetch: named users:", name == "users")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(fetch(), name="users")
    print("main: named users:", task.get_name() == "users")


if __name__ == "__main__":
    asyncio.run(main())
