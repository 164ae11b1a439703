r"""Fix: `uncancel()` takes the request off the count.

>>> asyncio.run(main())
worker: one order more
worker: handled (ValueError('order 3 is empty'),)
main: all sent
"""

import asyncio


async def send(order):
    raise ValueError(f"order {order} is empty")


async def worker():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("worker: one order more")
        asyncio.current_task().uncancel()
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
    print("main:", await task)


if __name__ == "__main__":
    asyncio.run(main())
