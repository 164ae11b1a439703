r"""Fix: in a group, an error ends the workers and the `join()`.

>>> asyncio.run(main())
Ada: 9.50 costs 9.5
main: ValueError("could not convert string to float: 'eight'")
main: left in the queue: 1
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
    try:
        async with asyncio.TaskGroup() as group:
            names = ["Ada", "Bob"]
            tasks = [group.create_task(worker(n, queue)) for n in names]
            await queue.join()
            for task in tasks:
                task.cancel()
    except* ValueError as failed:
        print("main:", *map(repr, failed.exceptions))
    print("main: left in the queue:", queue.qsize())


if __name__ == "__main__":
    asyncio.run(main())
