r"""Which tools take a coroutine, and which take a Task.

>>> asyncio.run(main())
gather takes a coroutine
gather takes a Task
wait refuses a coroutine
wait takes a Task
as_completed takes a coroutine
as_completed takes a Task
wait_for takes a coroutine
wait_for takes a Task
shield takes a coroutine
shield takes a Task
TaskGroup takes a coroutine
TaskGroup refuses a Task
"""

import asyncio


async def fetch():
    await asyncio.sleep(0)


async def group(job):
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(job)


TOOLS = {
    "gather": asyncio.gather,
    "wait": lambda job: asyncio.wait([job]),
    "as_completed": lambda job: next(asyncio.as_completed([job])),
    "wait_for": lambda job: asyncio.wait_for(job, 1),
    "shield": asyncio.shield,
    "TaskGroup": group,
}


async def main():
    for name, tool in TOOLS.items():
        for job in fetch(), asyncio.create_task(fetch()):
            kind = type(job).__name__
            try:
                await tool(job)
                print(f"{name} takes a {kind}")
            except* TypeError:
                print(f"{name} refuses a {kind}")
                await job


if __name__ == "__main__":
    asyncio.run(main())
