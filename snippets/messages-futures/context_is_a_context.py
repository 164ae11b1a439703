r"""Fix: `context=` gets a copy of the context.

>>> asyncio.run(main())
save: draft.txt for Ada
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user")


async def save(name):
    print("save:", name, "for", user.get())


async def main():
    context = contextvars.copy_context()
    context.run(user.set, "Ada")
    await asyncio.create_task(save("draft.txt"), context=context)


if __name__ == "__main__":
    asyncio.run(main())
