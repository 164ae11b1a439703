r"""`remove_done_callback` takes back all of one function.

>>> asyncio.run(main())
main: removed: 2
main: removed: 0
save: ends
count: called
"""

import asyncio


def log(task):
    print("log: called")


def count(task):
    print("count: called")


async def save():
    await asyncio.sleep(0.2)
    print("save: ends")


async def main():
    task = asyncio.create_task(save())
    task.add_done_callback(log)
    task.add_done_callback(count)
    task.add_done_callback(log)
    print("main: removed:", task.remove_done_callback(log))
    print("main: removed:", task.remove_done_callback(log))
    await task


if __name__ == "__main__":
    asyncio.run(main())
