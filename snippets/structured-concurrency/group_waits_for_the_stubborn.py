r"""Bug: one Task swallows its cancellation, and the block waits for it.

>>> asyncio.run(main())
poll: attempt 1 failed, tries again
poll: attempt 2
poll: attempt 3
main: no network
"""

import asyncio


async def poll():
    for attempt in 1, 2, 3:
        try:
            await asyncio.sleep(0.4)
            print(f"poll: attempt {attempt}")
        except asyncio.CancelledError:
            print(f"poll: attempt {attempt} failed, tries again")


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
