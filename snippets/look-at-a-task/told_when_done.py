r"""Two functions are told when the Task has ended.

>>> asyncio.run(main())
fetch: ends
announce: 3 users
store: 3 users in cache
main: goes on
"""

import asyncio
import functools


def announce(task):
    print("announce:", task.result())


def store(place, task):
    print(f"store: {task.result()} in {place}")


async def fetch(name):
    await asyncio.sleep(1)
    print("fetch: ends")
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    task.add_done_callback(announce)
    task.add_done_callback(functools.partial(store, "cache"))
    await task
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
