r"""Fix: `async with` acquires and releases.

>>> asyncio.run(main())
save: draft.txt
save: orders.csv
main: locked? False
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
    print("main: locked?", lock.locked())


if __name__ == "__main__":
    asyncio.run(main())
