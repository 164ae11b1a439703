# /// script
# requires-python = ">=3.13"
# ///
r"""Since 3.13 `uncancel()` withdraws what is not delivered.

>>> asyncio.run(main())
fetch: requests left: 0
fetch: goes on
main: cancelled: False
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
