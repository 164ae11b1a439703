r"""Bug: a second `cancel()` interrupts the cleanup.

>>> asyncio.run(main())
main: cancels save
save: closes the file
main: cancels save
main: cancelled: True
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        print("save: closes the file")
        await asyncio.sleep(0.5)
        print("save: file is closed")


async def main():
    task = asyncio.create_task(save())
    for _ in range(2):
        await asyncio.sleep(0.2)
        print("main: cancels save")
        task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
