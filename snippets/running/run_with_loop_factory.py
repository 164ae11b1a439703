# /// script
# requires-python = ">=3.13"
# ///
r"""`loop_factory` makes the event loop that `run` uses.

>>> start()
fetch: starts
main: done at once: True
main: 3 users
"""

import asyncio


async def fetch():
    print("fetch: starts")
    return "3 users"


async def main():
    task = asyncio.create_task(fetch())
    print("main: done at once:", task.done())
    print("main:", await task)


def eager_loop():
    loop = asyncio.EventLoop()
    loop.set_task_factory(asyncio.eager_task_factory)
    return loop


def start():
    asyncio.run(main(), loop_factory=eager_loop)


if __name__ == "__main__":
    start()
