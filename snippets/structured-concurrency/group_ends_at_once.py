r"""Fix: what catches `CancelledError` raises it again.

>>> asyncio.run(main())
poll: attempt 1 stopped
main: no network
"""

import asyncio


async def poll():
    for attempt in 1, 2, 3:
        try:
            await asyncio.sleep(0.4)
            print(f"poll: attempt {attempt}")
        except asyncio.CancelledError:
            print(f"poll: attempt {attempt} stopped")
            raise


async def fail():
    await asyncio.sleep(0.2)
    raise OSError("no network")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(poll())
            group.create_task(fail())
    except* OSError:
        print("main: no network")


if __name__ == "__main__":
    asyncio.run(main())
