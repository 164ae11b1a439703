r"""`done()` says whether the Task is over, and waits for nothing.

>>> asyncio.run(main())
main: still saving
main: still saving
main: still saving
save: draft.txt is safe
main: done: True
"""

import asyncio


async def save(name):
    await asyncio.sleep(1)
    print(f"save: {name} is safe")


async def main():
    task = asyncio.create_task(save("draft.txt"))
    while not task.done():
        print("main: still saving")
        await asyncio.sleep(0.4)
    print("main: done:", task.done())


if __name__ == "__main__":
    asyncio.run(main())
