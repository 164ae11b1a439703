r"""`main` cancels the Task before it awaits anything.

>>> asyncio.run(main())
main: cancel() returns True
main: cancelled: True
"""

import asyncio


async def save(name):
    try:
        print(f"save: opens {name}")
        await asyncio.sleep(1)
    finally:
        print(f"save: closes {name}")


async def main():
    task = asyncio.create_task(save("draft.txt"))
    print("main: cancel() returns", task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
