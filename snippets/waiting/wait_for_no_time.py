r"""With a timeout of 0, `wait_for` takes only what is done.

>>> asyncio.run(main())
fetch: asks for users
main: 3 users
main: orders cancelled: True
main: prices were never asked for
"""

import asyncio


async def fetch(what):
    print(f"fetch: asks for {what}")
    return f"3 {what}"


async def main():
    task = asyncio.create_task(fetch("users"))
    await task
    print("main:", await asyncio.wait_for(task, 0))
    late = asyncio.create_task(fetch("orders"))
    try:
        await asyncio.wait_for(late, 0)
    except TimeoutError:
        print("main: orders cancelled:", late.cancelled())
    try:
        await asyncio.wait_for(fetch("prices"), 0)
    except TimeoutError:
        print("main: prices were never asked for")


if __name__ == "__main__":
    asyncio.run(main())
