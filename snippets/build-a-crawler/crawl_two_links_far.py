r"""Exercise: follow no more than two links from the start.

>>> asyncio.run(main())
/: here
/docs: here
/blog: here
/tasks: here
/names: here
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


async def visit(path, group, pages):
    for link in await fetch(path):
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, pages))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, ["/"]))
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
