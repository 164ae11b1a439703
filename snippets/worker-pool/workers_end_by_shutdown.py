# /// script
# requires-python = ">=3.13"
# ///
r"""`Queue.shutdown()` lets the workers finish, and sends them home.

>>> asyncio.run(main())
main: no more orders
Ada: order 1 sent
Bob: order 2 sent
Bob: goes home
Ada: order 3 sent
Ada: goes home
main: all orders are sent
"""

import asyncio


async def worker(name, seconds, queue):
    while True:
        try:
            order = await queue.get()
        except asyncio.QueueShutDown:
            print(f"{name}: goes home")
            return
        await asyncio.sleep(seconds)
        print(f"{name}: {order} sent")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("Ada", 0.2, queue))
        group.create_task(worker("Bob", 0.3, queue))
        for number in range(1, 4):
            await queue.put(f"order {number}")
        queue.shutdown()
        print("main: no more orders")
    print("main: all orders are sent")


if __name__ == "__main__":
    asyncio.run(main())
