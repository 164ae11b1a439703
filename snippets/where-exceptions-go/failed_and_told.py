r"""Fix: a callback asks each Task as soon as it is done.

>>> asyncio.run(main())
save: a.txt fails
tell: OSError('disk is full')
main: one second later
main: the list is empty
"""

import asyncio


def tell(task):
    if not task.cancelled() and task.exception() is not None:
        print("tell:", repr(task.exception()))


async def save(name):
    await asyncio.sleep(0.1)
    print(f"save: {name} fails")
    raise OSError("disk is full")


async def main():
    tasks = [asyncio.create_task(save("a.txt"))]
    tasks[0].add_done_callback(tell)
    await asyncio.sleep(1)
    print("main: one second later")
    tasks.clear()
    print("main: the list is empty")


if __name__ == "__main__":
    asyncio.run(main())
