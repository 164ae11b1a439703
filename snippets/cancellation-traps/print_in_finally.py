r"""`finally` cleans up, and lets the cancellation go on.

>>> asyncio.run(main())
save: 2 files
main: cancelled: True
"""

import asyncio


async def save():
    saved = 0
    try:
        while True:
            await asyncio.sleep(0.2)
            saved += 1
    finally:
        print(f"save: {saved} files")


async def main():
    task = asyncio.create_task(save())
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
