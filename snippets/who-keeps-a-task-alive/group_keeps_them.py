r"""Fix: a TaskGroup holds its children until they are done.

>>> asyncio.run(main())
main: other Tasks: 1
ship: is cancelled, not thrown away
main: the group is over
"""

import asyncio
import gc


async def ship(paid):
    try:
        await paid.wait()
    except asyncio.CancelledError:
        print("ship: is cancelled, not thrown away")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ship(asyncio.Event()))
        await asyncio.sleep(0.1)
        gc.collect()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        print("main: other Tasks:", len(others))
        for task in others:
            task.cancel()
    print("main: the group is over")


if __name__ == "__main__":
    asyncio.run(main())
