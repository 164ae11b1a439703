r"""Bug: the race is over, and the losers run on.

>>> asyncio.run(main())
south: answers
main: answer of south
main: goes on
west: answers
north: answers
"""

import asyncio


async def ask(mirror, delay):
    await asyncio.sleep(delay)
    print(f"{mirror}: answers")
    return f"answer of {mirror}"


async def main():
    tasks = [
        asyncio.create_task(ask("north", 0.6)),
        asyncio.create_task(ask("south", 0.2)),
        asyncio.create_task(ask("west", 0.4)),
    ]
    for step in asyncio.as_completed(tasks):
        print("main:", await step)
        break
    print("main: goes on")
    await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
