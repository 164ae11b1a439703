r"""A Task is created inside the block, and not awaited there.

>>> asyncio.run(main())
main: time is up
save: draft.txt is safe
main: cancelled? False
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.8)
    print(f"save: {name} is safe")


async def main():
    try:
        async with asyncio.timeout(0.4):
            saving = asyncio.create_task(save("draft.txt"))
            await asyncio.sleep(5)
    except TimeoutError:
        print("main: time is up")
    await asyncio.wait([saving])
    print("main: cancelled?", saving.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
