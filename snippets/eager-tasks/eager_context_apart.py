# /// script
# requires-python = ">=3.12"
# ///
r"""The eager part has a Task and a context of its own.

>>> asyncio.run(main())
the Task that runs: log_in
log_in: user: Ada
main: user: nobody
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def log_in():
    user.set("Ada")
    running = asyncio.current_task().get_coro()
    print("the Task that runs:", running.__name__)
    print("log_in: user:", user.get())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(log_in())
    print("main: user:", user.get())


if __name__ == "__main__":
    asyncio.run(main())
