r"""A done callback sees the variables as they were when it was added.

>>> asyncio.run(main())
tell: for Ada
tell: for Grace
tell: for Alan
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user")


async def save():
    user.set("Edsger")


def tell(task):
    print("tell: for", user.get())


async def main():
    user.set("Ada")
    saving = asyncio.create_task(save())
    saving.add_done_callback(tell)
    user.set("Grace")
    saving.add_done_callback(tell)
    other = contextvars.copy_context()
    other.run(user.set, "Alan")
    saving.add_done_callback(tell, context=other)
    await saving


if __name__ == "__main__":
    asyncio.run(main())
