r"""Fix: call `task_done()` in `finally`.

>>> asyncio.run(main())
worker: order 1 sent
worker: order 2 failed: no address
worker: order 3 sent
main: every order was dealt with
"""

import asyncio


async def worker(queue):
    while True:
        order = await queue.get()
        try:
            await asyncio.sleep(0.2)
            if order == "order 2":
                raise ValueError("no address")
            print(f"worker: {order} sent")
        except ValueError as error:
            print(f"worker: {order} failed: {error}")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for number in range(1, 4):
        queue.put_nowait(f"order {number}")
    task = asyncio.create_task(worker(queue))
    async with asyncio.timeout(2):
        await queue.join()
    print("main: every order was dealt with")
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
