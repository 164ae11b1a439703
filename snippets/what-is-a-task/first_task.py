r"""`create_task` hands back a Task, `await` brings its result.

>>> asyncio.run(main())
main: has a Task, and waits for it
fetch: starts
fetch: ends
main: has 3 users
"""

import asyncio


async def fetch(what):
    print("fetch: starts")
    await asyncio.sleep(1)
    print("fetch: ends")
    return f"3 {what}"


async def main():
    task = asyncio.create_task(fetch("users"))
    print("main: has a Task, and waits for it")
    result = await task
    print("main: has", result)


if __name__ == "__main__":
    asyncio.run(main())
