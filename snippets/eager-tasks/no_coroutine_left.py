# /// script
# requires-python = ">=3.13"
# ///
r"""A Task that ended in its eager part keeps no coroutine.

>>> asyncio.run(main())
queued: fetch
eager: None
"""

import asyncio


async def fetch():
    return "3 users"


async def main():
    queued = asyncio.create_task(fetch())
    await queued
    print("queued:", queued.get_coro().__name__)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    eager = asyncio.create_task(fetch())
    print("eager:", eager.get_coro())


if __name__ == "__main__":
    asyncio.run(main())
