# /// script
# requires-python = ">=3.15"
# ///
r"""`cancel()` ends the group early, and no exception comes out.

>>> asyncio.run(main())
fast: answers
slow: cancelled
main: fast cancelled: True
main: slow cancelled: True
"""

import asyncio


async def ask(server, delay, tg):
    try:
        await asyncio.sleep(delay)
        print(f"{server}: answers")
        tg.cancel()
    except asyncio.CancelledError:
        print(f"{server}: cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as tg:
        fast = tg.create_task(ask("fast", 0.2, tg))
        slow = tg.create_task(ask("slow", 5, tg))
    print("main: fast cancelled:", fast.cancelled())
    print("main: slow cancelled:", slow.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
