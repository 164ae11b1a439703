r"""A Task has a name, and `current_task` tells which one runs.

>>> asyncio.run(main())
main: made Task helper
fetch: users, in Task helper
fetch: orders, in Task boss
"""

import asyncio


async def fetch(what):
    task = asyncio.current_task()
    print(f"fetch: {what}, in Task", task.get_name())


async def main():
    asyncio.current_task().set_name("boss")
    task = asyncio.create_task(fetch("users"), name="helper")
    print("main: made Task", task.get_name())
    await task
    await fetch("orders")


if __name__ == "__main__":
    asyncio.run(main())
