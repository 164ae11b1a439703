r"""`shield` does not keep a Task from its own `cancel()`.

>>> asyncio.run(main())
close: CancelledError, requests to me: 0
main: save cancelled: True
"""

import asyncio


async def save():
    await asyncio.sleep(0.5)
    print("save: draft.txt is safe")


async def close(saving):
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        mine = asyncio.current_task().cancelling()
        print("close: CancelledError, requests to me:", mine)


async def main():
    saving = asyncio.create_task(save())
    closing = asyncio.create_task(close(saving))
    await asyncio.sleep(0.2)
    saving.cancel()
    await closing
    print("main: save cancelled:", saving.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
