r"""Fix: call `uncancel()` when you catch a request and go on.

>>> asyncio.run(main())
worker: goes on without the pause
worker: order 1 is lost
worker: goes on with order 2
main: cancelled: False
"""

import asyncio


async def send(number):
    raise OSError(f"order {number} is lost")


async def worker():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("worker: goes on without the pause")
        asyncio.current_task().uncancel()
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(send(1))
    except* OSError as group:
        print("worker:", group.exceptions[0])
    await asyncio.sleep(0.1)
    print("worker: goes on with order 2")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
