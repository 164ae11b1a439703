# /// script
# requires-python = ">=3.13"
# ///
r"""An eager Task that ended at once has no coroutine any more.

>>> asyncio.run(main())
main: done at once: True
main: has its coroutine: False
main: 3 users
main: done at once: False
main: has its coroutine: True
main: 3 users
"""

import asyncio


async def fetch(in_cache):
    if not in_cache:
        await asyncio.sleep(0.2)
    return "3 users"


async def main():
    loop = asyncio.get_running_loop()
    for in_cache in (True, False):
        coro = fetch(in_cache)
        task = asyncio.Task(coro, loop=loop, eager_start=True)
        print("main: done at once:", task.done())
        print("main: has its coroutine:", task.get_coro() is coro)
        print("main:", await task)


if __name__ == "__main__":
    asyncio.run(main())
