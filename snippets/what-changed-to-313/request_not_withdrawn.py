# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 `uncancel()` withdrew nothing.

>>> asyncio.run(main())
fetch: requests left: 0
main: cancelled: True
"""

import asyncio


async def fetch():
    task = asyncio.current_task()
    task.cancel()
    print("fetch: requests left:", task.uncancel())
    await asyncio.sleep(0.1)
    print("fetch: goes on")


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
