r"""Fix: clean up in `finally`, and return elsewhere.

>>> asyncio.run(main())
fetch: closed
main: cancelled? True
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
        return "3 users"
    finally:
        print("fetch: closed")


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled?", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
