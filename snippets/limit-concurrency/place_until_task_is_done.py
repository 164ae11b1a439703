r"""Fix: take a place first, and give it back when the Task is done.

>>> asyncio.run(main())
order 1: sending
order 2: sending
order 1: sent
order 3: sending
order 2: sent
order 4: sending
order 3: sent
order 4: sent
"""

import asyncio


async def send(order, delay):
    print(f"order {order}: sending")
    await asyncio.sleep(delay)
    print(f"order {order}: sent")


async def main():
    places = asyncio.Semaphore(2)
    delays = [0.4, 0.6, 0.4, 0.4]
    async with asyncio.TaskGroup() as group:
        for order, delay in enumerate(delays, start=1):
            await places.acquire()
            task = group.create_task(send(order, delay))
            task.add_done_callback(lambda task: places.release())


if __name__ == "__main__":
    asyncio.run(main())
