r"""The message reaches the Task, and the first who asks.

>>> asyncio.run(main())
fetch: ('the disk is full',)
worker 1: ('the disk is full',)
worker 2: ()
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("fetch:", error.args)
        raise


async def worker(name, task):
    try:
        await task
    except asyncio.CancelledError as error:
        print(f"{name}:", error.args)


async def main():
    task = asyncio.create_task(fetch())
    one = asyncio.create_task(worker("worker 1", task))
    two = asyncio.create_task(worker("worker 2", task))
    await asyncio.sleep(0.1)
    task.cancel("the disk is full")
    await asyncio.wait([one, two])


if __name__ == "__main__":
    asyncio.run(main())
