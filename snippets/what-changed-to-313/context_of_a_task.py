# /// script
# requires-python = ">=3.12"
# ///
r"""Since 3.12 you can read the context of a Task.

>>> asyncio.run(main())
main: nobody
the Task: Ada
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def log_in():
    user.set("Ada")


async def main():
    task = asyncio.create_task(log_in())
    await task
    print("main:", user.get())
    print("the Task:", task.get_context()[user])


if __name__ == "__main__":
    asyncio.run(main())
