# /// script
# requires-python = "<3.14"
# ///
r"""Bug: `return` in `finally` swallows the cancellation.

>>> asyncio.run(main())
main: 2 files
main: cancelled: False
"""

import asyncio


async def save():
    saved = 0
    try:
        while True:
            await asyncio.sleep(0.2)
            saved += 1
    finally:
        return f"{saved} files"


async def main():
    task = asyncio.create_task(save())
    await asyncio.sleep(0.5)
    task.cancel()
    print("main:", await task)
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
