r"""A crash, a normal end and a cancellation are told apart.

>>> asyncio.run(main())
supervise: ValueError - starts again
worker: sends 4
supervise: worker is done, no restart
supervise: cancelled, stops
"""

import asyncio

orders = ["five", "4"]


async def worker():
    await asyncio.sleep(0.3)
    print("worker: sends", int(orders.pop(0)))


async def supervise(start):
    while True:
        try:
            await start()
        except asyncio.CancelledError:
            print("supervise: cancelled, stops")
            raise
        except Exception as error:
            print("supervise:", type(error).__name__, "- starts again")
        else:
            print("supervise: worker is done, no restart")
            return
        await asyncio.sleep(0.1)


async def main():
    await supervise(worker)
    orders.append("6")
    task = asyncio.create_task(supervise(worker))
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])


if __name__ == "__main__":
    asyncio.run(main())
