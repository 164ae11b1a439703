r"""Who holds the Event, holds the Task that waits for it.

>>> asyncio.run(main())
main: Tasks: 2
ship: sends the order
main: Tasks: 1
"""

import asyncio
import gc


async def ship(paid):
    await paid.wait()
    print("ship: sends the order")


async def main():
    paid = asyncio.Event()
    asyncio.create_task(ship(paid))
    await asyncio.sleep(0.1)
    gc.collect()
    print("main: Tasks:", len(asyncio.all_tasks()))
    paid.set()
    await asyncio.sleep(0.1)
    print("main: Tasks:", len(asyncio.all_tasks()))


if __name__ == "__main__":
    asyncio.run(main())
