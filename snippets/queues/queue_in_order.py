r"""A queue hands out in order, and `join` waits for the work

>>> asyncio.run(main())
worker: begins order 1
worker: finishes order 1
worker: begins order 2
worker: finishes order 2
main: all orders are finished
"""

import asyncio


async def worker(queue):
    while True:
        order = await queue.get()
        print(f"worker: begins order {order}")
        await asyncio.sleep(0.5)
        print(f"worker: finishes order {order}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for order in (1, 2):
        await queue.put(order)
    working = asyncio.create_task(worker(queue))
    await queue.join()
    print("main: all orders are finished")
    working.cancel()
    await asyncio.wait([working])


if __name__ == "__main__":
    asyncio.run(main())
