r"""A cancellation is first requested, then delivered, then over.

>>> asyncio.run(main())
main: cancel() returns True
main: cancelling: 1
main: done: False cancelled: False
fetch: CancelledError
main: cancelling: 1
main: done: True cancelled: True
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("fetch: CancelledError")
        raise


def show(task):
    print("main: cancelling:", task.cancelling())
    print("main: done:", task.done(), "cancelled:", task.cancelled())


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.sleep(0.1)
    print("main: cancel() returns", task.cancel())
    show(task)
    try:
        await task
    except asyncio.CancelledError:
        show(task)


if __name__ == "__main__":
    asyncio.run(main())
