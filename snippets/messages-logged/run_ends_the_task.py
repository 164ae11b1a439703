r"""Fix: `asyncio.run` cancels what is left before it closes the loop.

>>> asyncio.run(main())
main: done? False
save: is cancelled
"""

import asyncio


async def save(name):
    try:
        await asyncio.sleep(5)
        print("save:", name)
    except asyncio.CancelledError:
        print("save: is cancelled")
        raise


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    print("main: done?", saving.done())


if __name__ == "__main__":
    asyncio.run(main())
