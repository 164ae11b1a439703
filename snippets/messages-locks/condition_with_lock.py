r"""Fix: `async with` around `wait` and around `notify_all`.

>>> asyncio.run(main())
worker: order 1
"""

import asyncio


async def worker(changed, orders):
    async with changed:
        await changed.wait_for(lambda: orders)
        print("worker:", orders.pop())


async def main():
    changed = asyncio.Condition()
    orders = []
    working = asyncio.create_task(worker(changed, orders))
    await asyncio.sleep(0.1)
    async with changed:
        orders.append("order 1")
        changed.notify_all()
    await working


if __name__ == "__main__":
    asyncio.run(main())
