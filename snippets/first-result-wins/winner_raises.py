r"""The winner raises its answer, and the group cancels the losers.

>>> asyncio.run(main())
south: hangs up
north: hangs up
main: answer of south
"""

import asyncio


class Answered(Exception):
    pass


async def ask(mirror, delay):
    try:
        await asyncio.sleep(delay)
        raise Answered(f"answer of {mirror}")
    finally:
        print(f"{mirror}: hangs up")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(ask("north", 5))
            group.create_task(ask("south", 0.4))
    except* Answered as winners:
        print("main:", winners.exceptions[0])


if __name__ == "__main__":
    asyncio.run(main())
