# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Only `to_thread` takes context variables along.

>>> asyncio.run(main())
to_thread: saves for Ada
run_in_executor: saves for nobody
with a copy: saves for Ada
main: still Ada
"""

import asyncio
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


def save(name):
    print(f"{name}: saves for {user.get()}")
    user.set("thread")


async def main():
    user.set("Ada")
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(save, "to_thread")
    await loop.run_in_executor(None, save, "run_in_executor")
    run = copy_context().run
    await loop.run_in_executor(None, run, save, "with a copy")
    print("main: still", user.get())


if __name__ == "__main__":
    asyncio.run(main())
