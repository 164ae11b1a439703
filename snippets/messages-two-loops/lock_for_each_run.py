r"""Fix: each run makes its lock.

>>> start()
save: draft.txt
save: orders.csv
save: draft.txt
save: orders.csv
"""

import asyncio


async def save(name, lock):
    async with lock:
        await asyncio.sleep(0.1)
        print("save:", name)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(
        save("draft.txt", lock), save("orders.csv", lock)
    )


def start():
    asyncio.run(main())
    asyncio.run(main())


if __name__ == "__main__":
    start()
