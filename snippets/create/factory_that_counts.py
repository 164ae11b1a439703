r"""A task factory makes every Task of its event loop.

>>> asyncio.run(main())
main: factory at first: None
main: ours now: True
main: ['3 users', '3 orders']
main: made by it: ['fetch', 'fetch']
"""

import asyncio

made = []


def factory(loop, coro, **kwargs):
    task = asyncio.Task(coro, loop=loop, **kwargs)
    made.append(coro.__name__)
    return task


async def fetch(what):
    await asyncio.sleep(0.2)
    return f"3 {what}"


async def main():
    loop = asyncio.get_running_loop()
    print("main: factory at first:", loop.get_task_factory())
    loop.set_task_factory(factory)
    print("main: ours now:", loop.get_task_factory() is factory)
    task = asyncio.create_task(fetch("users"))
    print("main:", await asyncio.gather(task, fetch("orders")))
    loop.set_task_factory(None)
    await asyncio.create_task(fetch("prices"))
    print("main: made by it:", made)


if __name__ == "__main__":
    asyncio.run(main())
