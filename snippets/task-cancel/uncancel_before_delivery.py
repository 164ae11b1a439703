# /// script
# requires-python = ">=3.13"
# ///
r"""Taken back in time, a request is never delivered.

>>> asyncio.run(main())
save: requests left: 0
save: draft.txt is safe
main: goes on
"""

import asyncio


async def save():
    task = asyncio.current_task()
    task.cancel()
    print("save: requests left:", task.uncancel())
    await asyncio.sleep(0.5)
    print("save: draft.txt is safe")


async def main():
    await asyncio.create_task(save())
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
