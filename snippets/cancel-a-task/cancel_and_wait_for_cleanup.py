r"""Fix: await the cancelled Task before you go on.

>>> asyncio.run(main())
save: closes draft.txt
save: draft.txt is closed
main: save is over
main: sends draft.txt
"""

import asyncio


async def save(name):
    try:
        await asyncio.sleep(5)
    finally:
        print(f"save: closes {name}")
        await asyncio.sleep(0.5)
        print(f"save: {name} is closed")


async def main():
    task = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: save is over")
    print("main: sends draft.txt")


if __name__ == "__main__":
    asyncio.run(main())
