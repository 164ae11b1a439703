r"""`asyncio.Task` makes a Task, and asks no task factory.

>>> asyncio.run(main())
main: create_task makes a LoggedTask
main: orders is a Task
main: 3 users and 3 orders
"""

import asyncio


class LoggedTask(asyncio.Task):
    pass


def factory(loop, coro, **kwargs):
    return LoggedTask(coro, loop=loop, **kwargs)


async def fetch(what):
    await asyncio.sleep(0.2)
    return f"3 {what}"


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    made = asyncio.create_task(fetch("users"))
    task = asyncio.Task(fetch("orders"), name="orders")
    print("main: create_task makes a", type(made).__name__)
    print(f"main: {task.get_name()} is a", type(task).__name__)
    print("main:", await made, "and", await task)


if __name__ == "__main__":
    asyncio.run(main())
