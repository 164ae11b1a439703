r"""`get_stack` shows where a Task waits, or where it failed.

>>> asyncio.run(main())
main runs: last frame: main
main runs: only frame: False
users.csv waits: ['load']
users.csv is over: []
orders.csv waits: ['load']
orders.csv is over: ['load', 'read']
main: at most one: 1
main: no such file
"""

import asyncio


async def read(name):
    await asyncio.sleep(0.2)
    if name == "orders.csv":
        raise OSError("no such file")


async def load(name):
    await read(name)


def show(moment, task):
    names = [frame.f_code.co_name for frame in task.get_stack()]
    print(f"{moment}:", names)


async def main():
    mine = asyncio.current_task().get_stack()
    print("main runs: last frame:", mine[-1].f_code.co_name)
    print("main runs: only frame:", len(mine) == 1)
    for name in ("users.csv", "orders.csv"):
        task = asyncio.create_task(load(name))
        await asyncio.sleep(0.1)
        show(f"{name} waits", task)
        await asyncio.wait([task])
        show(f"{name} is over", task)
    print("main: at most one:", len(task.get_stack(limit=1)))
    print("main:", task.exception())


if __name__ == "__main__":
    asyncio.run(main())
