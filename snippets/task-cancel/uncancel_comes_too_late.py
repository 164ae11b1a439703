# /// script
# requires-python = "<3.13"
# ///
r"""Before Python 3.13, a request is delivered all the same.

>>> asyncio.run(main())
main: requests left: 0
main: requests left: 0
main: not started: cancelled: True
main: waiting: cancelled: True
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.5)
    print(f"save: {name} is safe")


def change_my_mind(task):
    task.cancel()
    print("main: requests left:", task.uncancel())


async def main():
    draft = asyncio.create_task(save("draft.txt"))
    photo = asyncio.create_task(save("photo.jpg"))
    change_my_mind(draft)
    await asyncio.sleep(0.2)
    change_my_mind(photo)
    await asyncio.wait([draft, photo])
    print("main: not started: cancelled:", draft.cancelled())
    print("main: waiting: cancelled:", photo.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
