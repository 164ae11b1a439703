# /// script
# requires-python = ">=3.12"
# ///
r"""An error in the eager part stays in the Task.

>>> asyncio.run(main())
save: the Task that runs is save
main: goes on, save done: True
main: user: nobody
main: OSError('disk full')
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def save():
    user.set("Ada")
    running = asyncio.current_task().get_coro()
    print("save: the Task that runs is", running.__name__)
    raise OSError("disk full")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(save())
    print("main: goes on, save done:", task.done())
    print("main: user:", user.get())
    print("main:", repr(task.exception()))


if __name__ == "__main__":
    asyncio.run(main())
