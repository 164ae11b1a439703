r"""A worker fails, and its supervisor starts it again.

>>> asyncio.run(main())
worker: starts
worker: sends 3
supervise: ValueError
worker: starts
worker: sends 4
main: no order is left
"""

import asyncio

orders = ["3", "five", "4"]


async def worker():
    print("worker: starts")
    while orders:
        await asyncio.sleep(0.2)
        print("worker: sends", int(orders.pop(0)))


async def supervise(start):
    while True:
        try:
            return await start()
        except Exception as error:
            print("supervise:", type(error).__name__)
            await asyncio.sleep(0.3)


async def main():
    await asyncio.create_task(supervise(worker))
    print("main: no order is left")


if __name__ == "__main__":
    asyncio.run(main())
