r"""Callbacks run in the order in which they were added.

>>> asyncio.run(main())
save: ends
log: draft.txt is safe
count: one more
main: goes on
main: adds one more, not called yet
count: one more
"""

import asyncio


def log(task):
    print("log:", task.result())


def count(task):
    print("count: one more")


async def save(name):
    await asyncio.sleep(0.2)
    print("save: ends")
    return f"{name} is safe"


async def main():
    task = asyncio.create_task(save("draft.txt"))
    task.add_done_callback(log)
    task.add_done_callback(count)
    await task
    print("main: goes on")
    task.add_done_callback(count)
    print("main: adds one more, not called yet")
    await asyncio.sleep(0.1)


if __name__ == "__main__":
    asyncio.run(main())
