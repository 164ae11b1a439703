r"""`put` waits while the queue is full

>>> asyncio.run(main())
produce: order 1 is in the queue
main: takes order 1
produce: order 2 is in the queue
main: takes order 2
produce: order 3 is in the queue
main: takes order 3
"""

import asyncio


async def produce(queue):
    for order in range(1, 4):
        await queue.put(order)
        print(f"produce: order {order} is in the queue")


async def main():
    queue = asyncio.Queue(maxsize=1)
    producing = asyncio.create_task(produce(queue))
    for _ in range(3):
        await asyncio.sleep(0.5)
        print("main: takes order", await queue.get())
    await producing


if __name__ == "__main__":
    asyncio.run(main())
