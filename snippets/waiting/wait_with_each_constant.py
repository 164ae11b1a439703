r"""`return_when` says when `wait` returns.

>>> asyncio.run(main())
FIRST_COMPLETED: ['users']
FIRST_EXCEPTION: ['orders', 'users']
ALL_COMPLETED: ['orders', 'prices', 'users']
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("offline")


async def ask(when):
    delays = {"users": 0.1, "orders": 0.3, "prices": 0.5}
    tasks = [
        asyncio.create_task(fetch(name, delay), name=name)
        for name, delay in delays.items()
    ]
    done, pending = await asyncio.wait(tasks, return_when=when)
    print(f"{when}:", sorted(task.get_name() for task in done))
    await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    await ask(asyncio.FIRST_COMPLETED)
    await ask(asyncio.FIRST_EXCEPTION)
    await ask(asyncio.ALL_COMPLETED)


if __name__ == "__main__":
    asyncio.run(main())
