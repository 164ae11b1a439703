# /// script
# requires-python = ">=3.12,<3.14"
# ///
r"""Before 3.14 the name came after the eager part had run.

>>> asyncio.run(main())
fetch: named users: False
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
