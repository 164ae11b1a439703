r"""A Task has a name, and you may change it.

>>> asyncio.run(main())
main: worker
main: order 1
main: order 2
main: '2'
"""

import asyncio


async def worker():
    task = asyncio.current_task()
    for number in (1, 2):
        task.set_name(f"order {number}")
        await asyncio.sleep(0.4)


async def main():
    task = asyncio.create_task(worker(), name="worker")
    print("main:", task.get_name())
    await asyncio.sleep(0.2)
    print("main:", task.get_name())
    await asyncio.sleep(0.4)
    print("main:", task.get_name())
    await task
    task.set_name(2)
    print("main:", repr(task.get_name()))


if __name__ == "__main__":
    asyncio.run(main())
