r"""`cancel()` returns `True` until the Task is done.

>>> asyncio.run(main())
main: before its start: True
save: starts photo.jpg
main: while it waits: True
main: once more: True
save: stops
main: when it is over: False
"""

import asyncio


async def save(name):
    print("save: starts", name)
    try:
        await asyncio.sleep(5)
    finally:
        print("save: stops")


async def main():
    task = asyncio.create_task(save("draft.txt"))
    print("main: before its start:", task.cancel())
    await asyncio.wait([task])
    task = asyncio.create_task(save("photo.jpg"))
    await asyncio.sleep(0.1)
    print("main: while it waits:", task.cancel())
    print("main: once more:", task.cancel())
    await asyncio.wait([task])
    print("main: when it is over:", task.cancel())


if __name__ == "__main__":
    asyncio.run(main())
