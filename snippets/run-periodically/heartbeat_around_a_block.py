r"""A heartbeat beats as long as the block runs.

>>> asyncio.run(main())
heart: still here
heart: still here
heart: still here
main: the report is ready
main: no beat any more
"""

import asyncio
import contextlib


async def beat(seconds):
    while True:
        print("heart: still here")
        await asyncio.sleep(seconds)


@contextlib.asynccontextmanager
async def heartbeat(seconds):
    task = asyncio.create_task(beat(seconds))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def main():
    async with heartbeat(0.4):
        await asyncio.sleep(1)
        print("main: the report is ready")
    await asyncio.sleep(0.5)
    print("main: no beat any more")


if __name__ == "__main__":
    asyncio.run(main())
