r"""Bug: one coroutine is awaited twice.

>>> asyncio.run(main())
fetch: asked
main: 3 users
main: RuntimeError('cannot reuse already awaited coroutine')
"""

import asyncio


async def fetch(name):
    print("fetch: asked")
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    users = fetch("users")
    print("main:", await users)
    try:
        print("main:", await users)
    except RuntimeError as error:
        print("main:", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
