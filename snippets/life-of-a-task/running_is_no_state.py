r"""A Task that runs is pending, too.

>>> asyncio.run(main())
queued: pending, waits: False, runs: False
in fetch: pending, waits: False, runs: True
asleep: pending, waits: True, runs: False
at the end: finished, waits: False, runs: False
"""

import asyncio


def show(moment, task):
    state = repr(task).split()[1]
    waits = "wait_for" in repr(task)
    me = task is asyncio.current_task()
    print(f"{moment}: {state}, waits: {waits}, runs: {me}")


async def fetch():
    show("in fetch", asyncio.current_task())
    await asyncio.sleep(0.2)


async def main():
    task = asyncio.create_task(fetch())
    show("queued", task)
    await asyncio.sleep(0.1)
    show("asleep", task)
    await task
    show("at the end", task)


if __name__ == "__main__":
    asyncio.run(main())
