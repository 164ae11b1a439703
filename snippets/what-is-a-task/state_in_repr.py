r"""A Task is pending while it waits, and while it runs.

>>> asyncio.run(main())
created: <Task pending name='users'
runs: <Task pending name='users'
suspended: <Task pending name='users'
ended: <Task finished name='users'
"""

import asyncio


def show(moment, task):
    print(f"{moment}:", repr(task).split(" coro=")[0])


async def fetch():
    show("runs", asyncio.current_task())
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(fetch(), name="users")
    show("created", task)
    await asyncio.sleep(0.5)
    show("suspended", task)
    await task
    show("ended", task)


if __name__ == "__main__":
    asyncio.run(main())
