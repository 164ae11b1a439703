# /// script
# requires-python = ">=3.12"
# ///
r"""An error in the eager part stays in the Task.

>>> asyncio.run(main())
save: starts
main: goes on, save done: True
main: OSError('disk full')
"""

import asyncio


async def save():
    print("save: starts")
    raise OSError("disk full")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(save())
    print("main: goes on, save done:", task.done())
    print("main:", repr(task.exception()))


if __name__ == "__main__":
    asyncio.run(main())
