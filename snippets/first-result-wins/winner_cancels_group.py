# /// script
# requires-python = ">=3.15"
# ///
r"""The winner cancels the group, and so the losers.

>>> asyncio.run(main())
south: hangs up
north: hangs up
main: ['answer of south']
"""

import asyncio


async def ask(mirror, delay, group, answers):
    try:
        await asyncio.sleep(delay)
        answers.append(f"answer of {mirror}")
        group.cancel()
    finally:
        print(f"{mirror}: hangs up")


async def main():
    answers = []
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("north", 5, group, answers))
        group.create_task(ask("south", 0.4, group, answers))
    print("main:", answers)


if __name__ == "__main__":
    asyncio.run(main())
