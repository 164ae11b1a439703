r"""A Task is never interrupted between two `await`s.

>>> asyncio.run(main())
a: reads 0
a: reads 1
a: reads 2
b: reads 3
b: reads 4
b: reads 5
main: total 6
"""

import asyncio

total = 0


async def count(name):
    global total
    for _ in range(3):
        print(f"{name}: reads {total}")
        seen = total
        total = seen + 1
    await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(count("a"))
        group.create_task(count("b"))
    print("main: total", total)


if __name__ == "__main__":
    asyncio.run(main())
