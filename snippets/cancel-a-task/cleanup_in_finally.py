r"""A cancelled Task cleans up in `finally`, and may wait there.

>>> asyncio.run(main())
save: opens draft.txt
main: cancels save
save: closes draft.txt
save: draft.txt is closed
main: save is over
"""

import asyncio


async def save(name):
    print(f"save: opens {name}")
    try:
        await asyncio.sleep(5)
        print("save: all written")
    finally:
        print(f"save: closes {name}")
        await asyncio.sleep(0.5)
        print(f"save: {name} is closed")


async def main():
    task = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    print("main: cancels save")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: save is over")


if __name__ == "__main__":
    asyncio.run(main())
