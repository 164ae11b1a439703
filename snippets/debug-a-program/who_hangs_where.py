r"""A program hangs, and `all_tasks` tells where each Task waits.

>>> asyncio.run(main())
worker: order A
Task-1 waits in main
send_all waits in send_all > join > wait
worker waits in worker > get
"""

import asyncio


async def worker(orders):
    while True:
        print("worker:", await orders.get())


def list_tasks():
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        coroutine, chain = task.get_coro(), []
        while hasattr(coroutine, "cr_await"):
            chain.append(coroutine.__name__)
            coroutine = coroutine.cr_await
        print(f"{task.get_name()} waits in {' > '.join(chain)}")


async def send_all():
    orders = asyncio.Queue()
    orders.put_nowait("order A")
    working = asyncio.create_task(worker(orders), name="worker")
    await orders.join()
    working.cancel()


async def main():
    asyncio.create_task(send_all(), name="send_all")
    await asyncio.sleep(1)
    list_tasks()


if __name__ == "__main__":
    asyncio.run(main())
