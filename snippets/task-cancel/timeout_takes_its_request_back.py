r"""`timeout` makes a request, and takes it back.

>>> asyncio.run(main())
in the block: requests: 1
after the block: requests: 0
"""

import asyncio


async def save():
    await asyncio.sleep(5)


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(0.5):
            try:
                await save()
            finally:
                print("in the block: requests:", task.cancelling())
    except TimeoutError:
        print("after the block: requests:", task.cancelling())


if __name__ == "__main__":
    asyncio.run(main())
