# /// script
# requires-python = "<3.13"
# ///
r"""Before Python 3.13, the request is delivered all the same.

>>> asyncio.run(main())
save: requests left: 0
main: caught CancelledError
"""

import asyncio


async def save():
    task = asyncio.current_task()
    task.cancel()
    print("save: requests left:", task.uncancel())
    await asyncio.sleep(0.5)
    print("save: draft.txt is safe")


async def main():
    try:
        await asyncio.create_task(save())
    except asyncio.CancelledError:
        print("main: caught CancelledError")


if __name__ == "__main__":
    asyncio.run(main())
