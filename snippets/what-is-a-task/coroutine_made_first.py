r"""A coroutine is made first, then a Task.

>>> asyncio.run(main())
letter.txt: being saved
letter.txt: safe
main: waits for draft.txt
draft.txt: being saved
draft.txt: safe
"""

import asyncio


async def save(name):
    print(f"{name}: being saved")
    await asyncio.sleep(0.5)
    print(f"{name}: safe")


async def main():
    draft = save("draft.txt")
    letter = asyncio.create_task(save("letter.txt"))
    await asyncio.sleep(1)
    print("main: waits for draft.txt")
    await draft
    await letter


if __name__ == "__main__":
    asyncio.run(main())
