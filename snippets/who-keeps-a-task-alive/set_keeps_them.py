r"""Fix: a set keeps the Tasks that run in the background.

>>> asyncio.run(main())
main: background: 1
ship: is cancelled, not thrown away
main: background: 0
"""

import asyncio
import gc

background = set()


def start(coroutine):
    task = asyncio.create_task(coroutine)
    background.add(task)
    task.add_done_callback(background.discard)


async def ship(paid):
    try:
        await paid.wait()
    except asyncio.CancelledError:
        print("ship: is cancelled, not thrown away")
        raise


async def main():
    start(ship(asyncio.Event()))
    await asyncio.sleep(0.1)
    gc.collect()
    print("main: background:", len(background))
    for task in background:
        task.cancel()
    await asyncio.sleep(0.1)
    print("main: background:", len(background))


if __name__ == "__main__":
    asyncio.run(main())
