# /// script
# requires-python = ">=3.13"
# ///
r"""A `Queue` as a channel: with a limit, and closed by its sender.

>>> asyncio.run(main())
produce: put 1
produce: put 2
consume: order 1 done
produce: put 3
consume: order 2 done
consume: order 3 done
consume: closed
"""

import asyncio


async def produce(queue):
    for order in range(1, 4):
        await queue.put(order)
        print(f"produce: put {order}")
    queue.shutdown()


async def consume(queue):
    try:
        while True:
            order = await queue.get()
            await asyncio.sleep(0.2)
            print(f"consume: order {order} done")
    except asyncio.QueueShutDown:
        print("consume: closed")


async def main():
    queue = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue))
        group.create_task(consume(queue))


if __name__ == "__main__":
    asyncio.run(main())
