# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`to_thread` takes the variables along, `run_in_executor` does not.

>>> asyncio.run(main())
to_thread: for Ada
executor: for nobody
"""

import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


def save():
    return user.get()


async def main():
    user.set("Ada")
    print("to_thread: for", await asyncio.to_thread(save))
    loop = asyncio.get_running_loop()
    print("executor: for", await loop.run_in_executor(None, save))


if __name__ == "__main__":
    asyncio.run(main())
