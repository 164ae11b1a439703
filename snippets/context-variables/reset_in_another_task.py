r"""Bug: a token is used in another context.

>>> asyncio.run(main())
ValueError: … was created in a different Context
main: Ada
"""

import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def log_out(token):
    user.reset(token)


async def main():
    token = user.set("Ada")
    try:
        await asyncio.create_task(log_out(token))
    except ValueError as error:
        print("ValueError: …", str(error).rpartition("> ")[2])
    print("main:", user.get())


if __name__ == "__main__":
    asyncio.run(main())
