r"""The whole crawler: three at once, a time limit, errors, progress.

>>> asyncio.run(main())
/: 2 links, 2 to go
/docs: 4 links, 4 to go
/setup: OSError('no such page'), 3 to go
/tasks: 0 links, 2 to go
/names: 0 links, 1 to go
/blog: TimeoutError(), 0 to go
"""

import asyncio

SITE = {
    "/": ["/docs", "/blog"],
    "/docs": ["/", "/setup", "/tasks", "/names"],
}


async def fetch(path):
    delay = 5 if path == "/blog" else 0.2
    await asyncio.sleep(delay)
    if path == "/setup":
        raise OSError("no such page")
    return SITE.get(path, [])


async def visit(path, group, places, pages):
    try:
        async with places, asyncio.timeout(1):
            links = await fetch(path)
        pages[path] = f"{len(links)} links"
    except OSError as error:
        links, pages[path] = [], repr(error)
    for link in links:
        if link not in pages:
            pages[link] = None
            group.create_task(visit(link, group, places, pages))
    left = list(pages.values()).count(None)
    print(f"{path}: {pages[path]}, {left} to go")


async def main():
    places = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, places, {"/": None}))


if __name__ == "__main__":
    asyncio.run(main())
