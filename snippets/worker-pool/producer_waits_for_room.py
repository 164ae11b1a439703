r"""A full queue makes the fast producer wait for the slow worker.

>>> asyncio.run(main())
read: row 1 is in, 1 wait
read: row 2 is in, 1 wait
save: row 1 saved
read: row 3 is in, 1 wait
save: row 2 saved
read: row 4 is in, 1 wait
save: row 3 saved
save: row 4 saved
"""

import asyncio


async def read(queue):
    for number in range(1, 5):
        await queue.put(f"row {number}")
        print(f"read: row {number} is in, {queue.qsize()} wait")
    await queue.put(None)


async def save(queue):
    while (row := await queue.get()) is not None:
        await asyncio.sleep(0.3)
        print(f"save: {row} saved")


async def main():
    queue = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(read(queue))
        group.create_task(save(queue))


if __name__ == "__main__":
    asyncio.run(main())
