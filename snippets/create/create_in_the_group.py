r"""A Task of a group is over when the block is.

>>> asyncio.run(main())
main: at the end of the block
save: draft.txt is safe
save: photo.jpg is safe
main: after the block
main: 18 bytes
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"save: {name} is safe")
    return len(name)


async def main():
    async with asyncio.TaskGroup() as tg:
        draft = tg.create_task(save("draft.txt", 0.2))
        photo = tg.create_task(save("photo.jpg", 0.4), name="photo")
        print("main: at the end of the block")
    print("main: after the block")
    print("main:", draft.result() + photo.result(), "bytes")


if __name__ == "__main__":
    asyncio.run(main())
