r"""Exercise: close the file also when save is cancelled.

>>> asyncio.run(main())
save: opens draft.txt
main: save is cancelled
"""

import asyncio


async def save(name):
    print(f"save: opens {name}")
    await asyncio.sleep(2)
    print(f"save: closes {name}")


async def main():
    task = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: save is cancelled")


if __name__ == "__main__":
    asyncio.run(main())
