r"""Bug: the group is made, but `async with` is missing.

>>> asyncio.run(main())
RuntimeError: TaskGroup <TaskGroup> has not been entered
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    group = asyncio.TaskGroup()
    fetching = fetch("users")
    try:
        group.create_task(fetching)
    except RuntimeError as error:
        print("RuntimeError:", error)
    fetching.close()


if __name__ == "__main__":
    asyncio.run(main())
