r"""Four words for the state of a Task.

>>> asyncio.run(main())
created: pending
waits: pending
asked to stop: cancelling
stopped: cancelled
returned: finished
failed: finished
main: ZeroDivisionError('division by zero')
"""

import asyncio


async def fetch(seconds):
    await asyncio.sleep(seconds)
    return 100 / seconds


def show(moment, task):
    print(f"{moment}:", repr(task).split()[1])


async def main():
    task = asyncio.create_task(fetch(5))
    show("created", task)
    await asyncio.sleep(0.1)
    show("waits", task)
    task.cancel()
    show("asked to stop", task)
    await asyncio.wait([task])
    show("stopped", task)
    for moment, seconds in (("returned", 1), ("failed", 0)):
        task = asyncio.create_task(fetch(seconds))
        await asyncio.wait([task])
        show(moment, task)
    print("main:", repr(task.exception()))


if __name__ == "__main__":
    asyncio.run(main())
