r"""Bug: a Task for a group whose block has ended.

>>> asyncio.run(main())
fetch: has users
RuntimeError: TaskGroup <TaskGroup entered> is finished
RuntimeError: TaskGroup <TaskGroup entered> has already been entered
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users"))
    orders = fetch("orders")
    try:
        group.create_task(orders)
    except RuntimeError as error:
        print("RuntimeError:", error)
    orders.close()
    try:
        async with group:
            print("main: in the block")
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
