r"""Fix: cancel the Task while the loop runs, and wait for it.

>>> asyncio.run(main())
save: cleans up
save: has cleaned up
main: cancelled? True
"""

import asyncio


async def save(name):
    try:
        await asyncio.sleep(5)
    finally:
        print("save: cleans up")
        await asyncio.sleep(0.1)
        print("save: has cleaned up")


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    saving.cancel()
    await asyncio.wait([saving])
    print("main: cancelled?", saving.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
