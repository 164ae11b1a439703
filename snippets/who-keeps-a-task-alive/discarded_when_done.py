r"""Fix: a done callback lets go of each Task.

>>> asyncio.run(main())
main: Tasks kept: 3
main: Tasks kept: 0
"""

import asyncio
import weakref

background = set()


async def fetch(page):
    await asyncio.sleep(0.1)
    return "text " * 1000


async def main():
    alive = weakref.WeakSet()
    for page in range(3):
        task = asyncio.create_task(fetch(page))
        background.add(task)
        alive.add(task)
        task.add_done_callback(background.discard)
    del task
    print("main: Tasks kept:", len(alive))
    await asyncio.sleep(0.5)
    print("main: Tasks kept:", len(alive))


if __name__ == "__main__":
    asyncio.run(main())
