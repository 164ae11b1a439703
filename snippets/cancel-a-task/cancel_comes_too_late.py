r"""Bug: a Task that never waits gives no chance to cancel it.

>>> asyncio.run(main())
add_up: day 1
add_up: day 2
add_up: day 3
main: cancel() returns False
main: total 14999850000
"""

import asyncio


async def add_up():
    total = 0
    for day in range(1, 4):
        total += sum(range(100_000))
        print(f"add_up: day {day}")
    return total


async def main():
    task = asyncio.create_task(add_up())
    await asyncio.sleep(0)
    print("main: cancel() returns", task.cancel())
    print("main: total", await task)


if __name__ == "__main__":
    asyncio.run(main())
