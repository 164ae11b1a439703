r"""Bug: a list keeps Tasks that are long done.

>>> asyncio.run(main())
main: other Tasks: 0
main: characters kept: 15000
"""

import asyncio

background = []


async def fetch(page):
    await asyncio.sleep(0.1)
    return "text " * 1000


async def main():
    for page in range(3):
        background.append(asyncio.create_task(fetch(page)))
    await asyncio.sleep(0.5)
    print("main: other Tasks:", len(asyncio.all_tasks()) - 1)
    kept = sum(len(task.result()) for task in background)
    print("main: characters kept:", kept)


if __name__ == "__main__":
    asyncio.run(main())
