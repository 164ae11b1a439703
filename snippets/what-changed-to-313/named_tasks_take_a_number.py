# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 a Task with a name took a number, too.

>>> asyncio.run(main())
main: apart: 2
"""

import asyncio


async def fetch():
    await asyncio.sleep(0)


def number(task):
    return int(task.get_name().removeprefix("Task-"))


async def main():
    first = asyncio.create_task(fetch())
    users = asyncio.create_task(fetch(), name="users")
    second = asyncio.create_task(fetch())
    print("main: apart:", number(second) - number(first))
    await asyncio.wait([first, users, second])


if __name__ == "__main__":
    asyncio.run(main())
