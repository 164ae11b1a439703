r"""An awaited coroutine shares the context variables.

>>> asyncio.run(main())
save: for Ada
save: now for Edsger
main: for Edsger
"""

import asyncio
from contextvars import ContextVar

user = ContextVar("user")


async def save():
    print("save: for", user.get())
    user.set("Edsger")
    print("save: now for", user.get())


async def main():
    user.set("Ada")
    await save()
    print("main: for", user.get())


if __name__ == "__main__":
    asyncio.run(main())
