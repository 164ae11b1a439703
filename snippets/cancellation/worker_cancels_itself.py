r"""A Task that cancels itself runs on until it suspends.

>>> asyncio.run(main())
worker: order 1, runs on
main: cancelled: True
worker: order 2, runs on
main: cancelled: True
"""

import asyncio


async def worker(order):
    asyncio.current_task().cancel()
    print(f"worker: order {order}, runs on")
    if order == 1:
        await asyncio.sleep(0.1)
        print("worker: never here")
    return "sent"


async def main():
    for order in (1, 2):
        task = asyncio.create_task(worker(order))
        await asyncio.wait([task])
        print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
