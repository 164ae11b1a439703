r"""`shield` keeps the Task when the one who waits is cancelled.

>>> asyncio.run(main())
close: ends, saved: False
main: close cancelled: True
save: draft.txt is safe
"""

import asyncio


async def save():
    await asyncio.sleep(0.5)
    print("save: draft.txt is safe")


async def close(saving):
    try:
        await asyncio.shield(saving)
    finally:
        print("close: ends, saved:", saving.done())


async def main():
    saving = asyncio.create_task(save())
    closing = asyncio.create_task(close(saving))
    await asyncio.sleep(0.2)
    closing.cancel()
    await asyncio.wait([closing])
    print("main: close cancelled:", closing.cancelled())
    await saving


if __name__ == "__main__":
    asyncio.run(main())
