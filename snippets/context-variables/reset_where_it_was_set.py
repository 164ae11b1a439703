r"""Fix: await the coroutine, so that it shares the context.

>>> asyncio.run(main())
main: nobody
"""

import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def log_out(token):
    user.reset(token)


async def main():
    token = user.set("Ada")
    await log_out(token)
    print("main:", user.get())


if __name__ == "__main__":
    asyncio.run(main())
