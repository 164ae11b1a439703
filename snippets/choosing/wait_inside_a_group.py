r"""`wait` inside a `TaskGroup`: a cancellation reaches the Tasks.

>>> asyncio.run(main())
main: cancels first_answer
mirror: cancelled
main: Tasks that run on: 0
"""

import asyncio


async def fetch(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print(f"{name}: cancelled")
        raise


async def first_answer():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch("mirror"))]
        await asyncio.wait(tasks)


async def main():
    outer = asyncio.create_task(first_answer())
    await asyncio.sleep(0.2)
    print("main: cancels first_answer")
    outer.cancel()
    await asyncio.wait([outer])
    print("main: Tasks that run on:", len(asyncio.all_tasks()) - 1)


if __name__ == "__main__":
    asyncio.run(main())
