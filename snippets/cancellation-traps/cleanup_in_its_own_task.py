r"""Fix: a Task of its own cleans up, and `wait` spares it.

>>> asyncio.run(main())
main: cancels save
close: begins
main: cancels save
close: file is closed
main: cancelled: True
"""

import asyncio


async def close():
    print("close: begins")
    await asyncio.sleep(0.5)
    print("close: file is closed")


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        closing = asyncio.create_task(close())
        try:
            await asyncio.wait([closing])
        finally:
            await closing


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
