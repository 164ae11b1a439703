r"""Bug: a lock that waits in one run waits in another.

>>> start()
save: draft.txt
save: orders.csv
save: report.txt
RuntimeError: <asyncio.locks.Lock …> is bound to a different event loop
"""

import asyncio

lock = asyncio.Lock()


async def save(name):
    async with lock:
        await asyncio.sleep(0.1)
        print("save:", name)


async def main(*names):
    await asyncio.gather(*[save(name) for name in names])


def start():
    asyncio.run(main("draft.txt", "orders.csv"))
    asyncio.run(main("report.txt"))
    try:
        asyncio.run(main("users.csv", "photo.png"))
    except RuntimeError as error:
        print("RuntimeError: <asyncio.locks.Lock …>", end=" ")
        print(str(error).split("> ")[1])


if __name__ == "__main__":
    start()
