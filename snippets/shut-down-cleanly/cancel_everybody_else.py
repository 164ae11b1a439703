r"""`main` cancels every other Task, and waits for the cleanup.

>>> asyncio.run(main())
files: has cleaned up
clock: has cleaned up
main: cancelled 2
main: goes on True True
"""

import asyncio


async def watch(name, cleanup):
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(cleanup)
        print(f"{name}: has cleaned up")


async def cancel_others():
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    return len(others)


async def main():
    files = asyncio.create_task(watch("files", 0.2))
    clock = asyncio.create_task(watch("clock", 0.4))
    await asyncio.sleep(0.5)
    print("main: cancelled", await cancel_others())
    print("main: goes on", files.cancelled(), clock.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
