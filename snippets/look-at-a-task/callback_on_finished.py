r"""A callback for a Task that has already ended.

>>> asyncio.run(main())
main: done? True
main: callback added
announce: 3 users
main: ends
"""

import asyncio


def announce(task):
    print("announce:", task.result())


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    await task
    print("main: done?", task.done())
    task.add_done_callback(announce)
    print("main: callback added")
    await asyncio.sleep(0.1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
