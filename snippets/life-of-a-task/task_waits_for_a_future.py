r"""A Task waits for a Future, even in `sleep`.

>>> asyncio.run(main())
fetch waits for a Future
report waits for a Task
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.5)


async def report(task):
    await task


async def main():
    fetching = asyncio.create_task(fetch())
    reporting = asyncio.create_task(report(fetching))
    await asyncio.sleep(0.1)
    for task in (fetching, reporting):
        waits_for = repr(task).partition("wait_for=<")[2].split()[0]
        print(task.get_coro().__name__, "waits for a", waits_for)
    await reporting


if __name__ == "__main__":
    asyncio.run(main())
