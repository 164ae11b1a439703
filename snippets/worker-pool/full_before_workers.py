r"""Bug: the queue is full before there is a worker to empty it.

>>> asyncio.run(main())
main: order 1 is in
main: order 2 is in
main: the queue is full: True
"""

import asyncio


async def worker(queue):
    while (order := await queue.get()) is not None:
        await asyncio.sleep(0.2)
        print(f"worker: {order} sent")


async def main():
    queue = asyncio.Queue(maxsize=2)
    try:
        async with asyncio.timeout(2):
            for number in range(1, 4):
                await queue.put(f"order {number}")
                print(f"main: order {number} is in")
            await queue.put(None)
            await asyncio.create_task(worker(queue))
    except TimeoutError:
        print("main: the queue is full:", queue.full())


if __name__ == "__main__":
    asyncio.run(main())
