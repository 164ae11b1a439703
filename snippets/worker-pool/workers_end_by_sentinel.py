r"""One `None` for each worker says that nothing more comes.

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
    while (order := await queue.get()) is not None:
        await asyncio.sleep(seconds)
        print(f"{name}: {order} sent")
    print(f"{name}: goes home")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("Ada", 0.2, queue))
        group.create_task(worker("Bob", 0.3, queue))
        for number in range(1, 4):
            await queue.put(f"order {number}")
        for _ in range(2):
            await queue.put(None)
        print("main: no more orders")
    print("main: all orders are sent")


if __name__ == "__main__":
    asyncio.run(main())
