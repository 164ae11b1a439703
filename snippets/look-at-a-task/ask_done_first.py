r"""Fix: `show` asks `done()` first, and `main` awaits.

>>> asyncio.run(main())
show: not here yet
main: got 3 users
show: 3 users
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


def show(task):
    if task.done():
        print("show:", task.result())
    else:
        print("show: not here yet")


async def main():
    task = asyncio.create_task(fetch("users"))
    show(task)
    print("main: got", await task)
    show(task)


if __name__ == "__main__":
    asyncio.run(main())
