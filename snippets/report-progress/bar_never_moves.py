r"""Bug: the work never waits, so the line comes when all is done.

>>> asyncio.run(main())
watch: day 0 of 3
watch: day 3 of 3
"""

import asyncio


async def add_up(state):
    total = 0
    for day in range(1, 4):
        total += sum(range(100_000))
        state["day"] = day
    return total


async def watch(state):
    while True:
        print(f"watch: day {state['day']} of 3")
        await asyncio.sleep(0)


async def main():
    state = {"day": 0}
    watching = asyncio.create_task(watch(state))
    await asyncio.create_task(add_up(state))
    watching.cancel()


if __name__ == "__main__":
    asyncio.run(main())
