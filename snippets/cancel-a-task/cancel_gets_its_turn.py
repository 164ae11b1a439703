r"""Fix: `await asyncio.sleep(0)` gives the others a turn.

>>> asyncio.run(main())
add_up: day 1
main: cancel() returns True
main: cancelled: True
"""

import asyncio


async def add_up():
    total = 0
    for day in range(1, 4):
        total += sum(range(100_000))
        print(f"add_up: day {day}")
        await asyncio.sleep(0)
    return total


async def main():
    task = asyncio.create_task(add_up())
    await asyncio.sleep(0)
    print("main: cancel() returns", task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
