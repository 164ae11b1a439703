# /// script
# requires-python = ">=3.12"
# ///
r"""`wait_for` shares the variables of its caller.

>>> asyncio.run(main())
main: Ada
"""

import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def login():
    await asyncio.sleep(0.1)
    user.set("Ada")


async def main():
    await asyncio.wait_for(login(), timeout=1)
    print("main:", user.get())


if __name__ == "__main__":
    asyncio.run(main())
