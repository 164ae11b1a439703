r"""`cancel()` on a finished Task returns `False` and changes nothing.

>>> asyncio.run(main())
main: cancel() returns False
main: cancelled: False
main: ['Ada', 'Grace']
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.1)
    return ["Ada", "Grace"]


async def main():
    task = asyncio.create_task(fetch())
    await task
    print("main: cancel() returns", task.cancel())
    print("main: cancelled:", task.cancelled())
    print("main:", task.result())


if __name__ == "__main__":
    asyncio.run(main())
