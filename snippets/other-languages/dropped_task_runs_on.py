r"""A Task goes on when the last name for it is deleted.

>>> asyncio.run(main())
main: has dropped the Task
save: is done
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(0.4)
        print("save: is done")
    except asyncio.CancelledError:
        print("save: cancelled")
        raise


async def main():
    task = asyncio.create_task(save())
    await asyncio.sleep(0.2)
    del task
    print("main: has dropped the Task")
    await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
