r"""`wait_for` cancels what is late, and waits for its cleanup.

>>> asyncio.run(main())
main: draft.txt is safe
save: closes photo.jpg
save: photo.jpg is closed
main: TimeoutError, cancelled: True
"""

import asyncio


async def save(name, delay):
    try:
        await asyncio.sleep(delay)
        return f"{name} is safe"
    except asyncio.CancelledError:
        print(f"save: closes {name}")
        await asyncio.sleep(0.5)
        print(f"save: {name} is closed")
        raise


async def main():
    print("main:", await asyncio.wait_for(save("draft.txt", 0.1), 0.3))
    task = asyncio.create_task(save("photo.jpg", 5))
    try:
        await asyncio.wait_for(task, 0.3)
    except TimeoutError:
        print("main: TimeoutError, cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
