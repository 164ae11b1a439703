r"""Bug: nobody waits for the cleanup of the cancelled Task.

>>> asyncio.run(main())
main: sends draft.txt
save: closes draft.txt
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
    print("main: sends draft.txt")


if __name__ == "__main__":
    asyncio.run(main())
