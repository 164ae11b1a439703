r"""Fix: all options are passed on.

>>> asyncio.run(main())
save: for Ada
save: for Ada
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


def factory(loop, coro, **options):
    return asyncio.Task(coro, loop=loop, **options)


async def save():
    print("save: for", user.get())


async def main():
    context = contextvars.copy_context()
    context.run(user.set, "Ada")
    await asyncio.create_task(save(), context=context)
    asyncio.get_running_loop().set_task_factory(factory)
    await asyncio.create_task(save(), context=context)


if __name__ == "__main__":
    asyncio.run(main())
