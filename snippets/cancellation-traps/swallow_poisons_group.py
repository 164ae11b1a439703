# /// script
# requires-python = ">=3.13"
# ///
r"""Bug: a swallowed cancellation comes back with a later TaskGroup.

>>> asyncio.run(main())
worker: one order more
worker: handled (ValueError('order 3 is empty'),)
main: worker was cancelled
"""

import asyncio


async def send(order):
    raise ValueError(f"order {order} is empty")


async def worker():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("worker: one order more")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(send(3))
    except* ValueError as errors:
        print("worker: handled", errors.exceptions)
    await asyncio.sleep(0.1)
    return "all sent"


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.2)
    task.cancel()
    try:
        print("main:", await task)
    except asyncio.CancelledError:
        print("main: worker was cancelled")


if __name__ == "__main__":
    asyncio.run(main())
