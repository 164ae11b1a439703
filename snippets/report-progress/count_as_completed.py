r"""`main` counts the files as each is done.

>>> asyncio.run(main())
main: 1 of 3: b.csv
main: 2 of 3: c.csv
main: 3 of 3: a.csv
main: ['a.csv', 'b.csv', 'c.csv']
"""

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(fetch("a.csv", 0.6)),
        asyncio.create_task(fetch("b.csv", 0.2)),
        asyncio.create_task(fetch("c.csv", 0.4)),
    ]
    for number, coro in enumerate(asyncio.as_completed(tasks), start=1):
        name = await coro
        print(f"main: {number} of {len(tasks)}: {name}")
    print("main:", [task.result() for task in tasks])


if __name__ == "__main__":
    asyncio.run(main())
