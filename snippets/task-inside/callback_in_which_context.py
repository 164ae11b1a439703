r"""A callback sees the context as it was when it was added.

>>> asyncio.run(main())
log: draft.txt for Ada
log: draft.txt for Grace
main: this is main
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user")


def log(task):
    print(f"log: {task.result()} for", user.get())


async def save(name):
    user.set("save itself")
    await asyncio.sleep(0.2)
    return name


async def main():
    user.set("Ada")
    task = asyncio.create_task(save("draft.txt"))
    task.add_done_callback(log)
    other = contextvars.copy_context()
    other.run(user.set, "Grace")
    task.add_done_callback(log, context=other)
    user.set("main")
    await task
    print("main: this is", user.get())


if __name__ == "__main__":
    asyncio.run(main())
