r"""Fix: both are functions of `asyncio`.

>>> asyncio.run(main())
main: I run main
main: Tasks: 2
main: Tasks: 1
"""

import asyncio


async def save():
    await asyncio.sleep(0.1)


async def main():
    me = asyncio.current_task()
    print("main: I run", me.get_coro().__name__)
    saving = asyncio.create_task(save())
    print("main: Tasks:", len(asyncio.all_tasks()))
    await saving
    print("main: Tasks:", len(asyncio.all_tasks()))


if __name__ == "__main__":
    asyncio.run(main())
