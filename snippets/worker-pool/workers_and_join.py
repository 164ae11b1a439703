r"""Two workers share a queue, and are cancelled when it is done.

>>> asyncio.run(main())
Ada: takes order 1
Bob: takes order 2
Bob: order 2 sent
Bob: takes order 3
Ada: order 1 sent
Bob: order 3 sent
main: all orders are sent
main: the workers are over
"""

import asyncio


async def worker(name, seconds, queue):
    while True:
        order = await queue.get()
        print(f"{name}: takes {order}")
        await asyncio.sleep(seconds)
        print(f"{name}: {order} sent")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for number in range(1, 4):
        queue.put_nowait(f"order {number}")
    ada = asyncio.create_task(worker("Ada", 0.3, queue))
    bob = asyncio.create_task(worker("Bob", 0.2, queue))
    await queue.join()
    print("main: all orders are sent")
    ada.cancel()
    bob.cancel()
    await asyncio.wait([ada, bob])
    print("main: the workers are over")


if __name__ == "__main__":
    asyncio.run(main())
