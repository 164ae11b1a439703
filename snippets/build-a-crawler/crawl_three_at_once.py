r"""Step 4: never more than three pages at once.

>>> asyncio.run(main())
/: asked
/: here
/docs: asked
/blog: asked
/docs: here
/setup: asked
/tasks: asked
/setup: here
/names: asked
/tasks: here
/names: here
/blog: here
"""

import asyncio

SITE = {
    "/": ["/docs", "/blog"],
    "/docs": ["/", "/setup", "/tasks", "/names"],
}


async def fetch(path):
    print(f"{path}: asked")
    delay = {"/blog": 2.1, "/tasks": 0.45}.get(path, 0.3)
    await asyncio.sleep(delay)
    print(f"{path}: here")
    return SITE.get(path, [])


async def visit(path, group, places, pages):
    async with places:
        links = await fetch(path)
    for link in links:
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, places, pages))


async def main():
    places = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, places, ["/"]))


if __name__ == "__main__":
    asyncio.run(main())
