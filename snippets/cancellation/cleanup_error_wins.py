r"""Another exception in the cleanup replaces the cancellation.

>>> asyncio.run(main())
main: caught OSError('disk is full')
main: while handling CancelledError()
main: cancelled: False
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        raise OSError("disk is full")


async def main():
    task = asyncio.create_task(save())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except OSError as error:
        print("main: caught", repr(error))
        print("main: while handling", repr(error.__context__))
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
