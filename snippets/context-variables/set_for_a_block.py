# /// script
# requires-python = ">=3.14"
# ///
r"""Fix: `with` gives the old value back at the end of the block.

>>> asyncio.run(main())
main: for nobody
save: for Ada
"""

import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def save():
    print("save: for", user.get())


async def main():
    with user.set("Ada"):
        saving = asyncio.create_task(save())
    print("main: for", user.get())
    await saving


if __name__ == "__main__":
    asyncio.run(main())
