r"""Bug: the place is free again as soon as the Task is created.

>>> asyncio.run(main())
order 1: sending
order 2: sending
order 3: sending
order 4: sending
order 1: sent
order 2: sent
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
    delays = [0.4, 0.6, 0.8, 1]
    async with asyncio.TaskGroup() as group:
        for order, delay in enumerate(delays, start=1):
            async with places:
                group.create_task(send(order, delay))


if __name__ == "__main__":
    asyncio.run(main())
