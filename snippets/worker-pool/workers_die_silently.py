r"""Bug: both workers have failed, and `join()` waits for ever.

>>> asyncio.run(main())
Ada: 9.50 costs 9.5
main: still waiting, 1 in the queue
main: Ada ValueError("could not convert string to float: 'seven'")
main: Bob ValueError("could not convert string to float: 'eight'")
"""

import asyncio


async def worker(name, queue):
    while True:
        order = await queue.get()
        try:
            await asyncio.sleep(0.2)
            print(f"{name}: {order} costs", float(order))
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for order in ["9.50", "eight", "seven", "6.20"]:
        queue.put_nowait(order)
    names = ["Ada", "Bob"]
    workers = [asyncio.create_task(worker(n, queue)) for n in names]
    try:
        async with asyncio.timeout(2):
            await queue.join()
    except TimeoutError:
        print("main: still waiting,", queue.qsize(), "in the queue")
    for name, task in zip(names, workers):
        print(f"main: {name}", repr(task.exception()))


if __name__ == "__main__":
    asyncio.run(main())
