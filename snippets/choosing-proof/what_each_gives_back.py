r"""What you get from each tool.

>>> asyncio.run(main())
await: users
gather: ['users']
wait: set set
as_completed: users
wait_for: users
shield: users
TaskGroup: Task users
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.1)
    return "users"


def create():
    return asyncio.create_task(fetch())


async def main():
    print("await:", await create())
    print("gather:", await asyncio.gather(create()))
    done, pending = await asyncio.wait([create()])
    print("wait:", type(done).__name__, type(pending).__name__)
    for step in asyncio.as_completed([create()]):
        print("as_completed:", await step)
    print("wait_for:", await asyncio.wait_for(create(), 5))
    print("shield:", await asyncio.shield(create()))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(fetch())
    print("TaskGroup:", type(task).__name__, task.result())


if __name__ == "__main__":
    asyncio.run(main())
