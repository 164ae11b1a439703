r"""Solution: follow no more than two links from the start.

>>> asyncio.run(main())
/: here
/docs: here
/blog: here
/tasks: here
main: ends
"""

import asyncio

SITE = {
    "/": ["/docs", "/blog"],
    "/docs": ["/", "/tasks"],
    "/tasks": ["/names", "/docs"],
}


async def fetch(path):
    await asyncio.sleep(0.3)
    print(f"{path}: here")
    return SITE.get(path, [])


async def visit(path, left, group, pages):
    links = await fetch(path)
    if left == 0:
        return
    for link in links:
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, left - 1, group, pages))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", 2, group, ["/"]))
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
