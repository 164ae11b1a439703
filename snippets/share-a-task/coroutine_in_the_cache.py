r"""Bug: `functools.cache` keeps the coroutine, not its result.

>>> asyncio.run(main())
fetch: asks for ada
main: has ADA
main: cannot reuse already awaited coroutine
"""

import asyncio
import functools


@functools.cache
async def fetch(user):
    print(f"fetch: asks for {user}")
    await asyncio.sleep(0.2)
    return user.upper()


async def main():
    print("main: has", await fetch("ada"))
    try:
        print("main: has", await fetch("ada"))
    except RuntimeError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
