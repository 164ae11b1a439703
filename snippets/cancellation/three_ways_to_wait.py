r"""Three ways to wait for a cancelled child.

>>> asyncio.run(main())
by_await cancelled: True
by_gather cancelled: True
save: file is closed
by_wait cancelled: True
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.3)
        print("save: file is closed")


async def by_await(child):
    try:
        await child
    except asyncio.CancelledError:
        if asyncio.current_task().cancelling():
            raise


async def by_gather(child):
    await asyncio.gather(child, return_exceptions=True)


async def by_wait(child):
    await asyncio.wait([child])


async def main():
    for way in (by_await, by_gather, by_wait):
        child = asyncio.create_task(save())
        await asyncio.sleep(0.1)
        child.cancel()
        waiting = asyncio.create_task(way(child))
        await asyncio.sleep(0.1)
        waiting.cancel()
        await asyncio.wait([waiting, child])
        print(f"{way.__name__} cancelled:", waiting.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
