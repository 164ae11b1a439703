r"""The event loop holds a Task that is ready or sleeps.

>>> asyncio.run(main())
main: ready, Tasks: 2
main: asleep, Tasks: 2
save: file is safe
main: at the end, Tasks: 1
"""

import asyncio
import gc


async def save():
    await asyncio.sleep(0.5)
    print("save: file is safe")


async def main():
    asyncio.create_task(save())
    gc.collect()
    print("main: ready, Tasks:", len(asyncio.all_tasks()))
    await asyncio.sleep(0.1)
    gc.collect()
    print("main: asleep, Tasks:", len(asyncio.all_tasks()))
    await asyncio.sleep(0.8)
    print("main: at the end, Tasks:", len(asyncio.all_tasks()))


if __name__ == "__main__":
    asyncio.run(main())
