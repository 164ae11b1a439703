r"""`exception()` gives the exception without raising it, or `None`.

>>> asyncio.run(main())
draft.txt: draft.txt is safe
photo.jpg: failed: no room
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.2)
    if name == "photo.jpg":
        raise OSError("no room")
    return f"{name} is safe"


async def main():
    names = ["draft.txt", "photo.jpg"]
    saves = [asyncio.create_task(save(name)) for name in names]
    await asyncio.wait(saves)
    for name, task in zip(names, saves):
        if error := task.exception():
            print(f"{name}: failed: {error}")
        else:
            print(f"{name}: {task.result()}")


if __name__ == "__main__":
    asyncio.run(main())
