r"""The same workers send the orders of two days.

>>> asyncio.run(main())
Bob: order 2 sent
Ada: order 1 sent
Bob: order 3 sent
main: all is sent for today
Ada: order 4 sent
main: all is sent for today
main: the workers are over
"""

import asyncio


async def worker(name, seconds, queue):
    while True:
        order = await queue.get()
        try:
            await asyncio.sleep(seconds)
            print(f"{name}: {order} sent")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        ada = group.create_task(worker("Ada", 0.3, queue))
        bob = group.create_task(worker("Bob", 0.2, queue))
        for orders in (["order 1", "order 2", "order 3"], ["order 4"]):
            for order in orders:
                queue.put_nowait(order)
            await queue.join()
            print("main: all is sent for today")
        ada.cancel()
        bob.cancel()
    print("main: the workers are over")


if __name__ == "__main__":
    asyncio.run(main())
