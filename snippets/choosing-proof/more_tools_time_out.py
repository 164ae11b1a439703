r"""`timeout` and `wait_for` cancel, and wait for the cleanup.

>>> asyncio.run(main())
by_wait_for:
  fetch: cleaned up
  TimeoutError
by_timeout:
  fetch: cleaned up
  TimeoutError
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.3)
        print("  fetch: cleaned up")


async def by_wait_for(task):
    await asyncio.wait_for(task, 0.2)


async def by_timeout(task):
    async with asyncio.timeout(0.2):
        await task


async def main():
    for tool in by_wait_for, by_timeout:
        print(f"{tool.__name__}:")
        try:
            await tool(asyncio.create_task(fetch()))
        except TimeoutError:
            print("  TimeoutError")


if __name__ == "__main__":
    asyncio.run(main())
