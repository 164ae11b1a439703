r"""A `Runner` runs several coroutines in one event loop.

>>> start()
start: done: False
start: draft.txt is safe
"""

import asyncio


async def save():
    await asyncio.sleep(0.5)
    return "draft.txt is safe"


async def begin():
    task = asyncio.create_task(save())
    await asyncio.sleep(0.1)
    return task


async def end(task):
    return await task


def start():
    with asyncio.Runner() as runner:
        task = runner.run(begin())
        print("start: done:", task.done())
        print("start:", runner.run(end(task)))


if __name__ == "__main__":
    start()
