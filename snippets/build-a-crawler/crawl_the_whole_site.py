r"""The whole: it limits, gives up, survives errors, and tells.

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
    await asyncio.sleep(5 if path == "/blog" else 0.2)
    if path == "/setup":
        raise OSError("no such page")
    return SITE.get(path, [])


async def visit(path, pages, group, limit):
    links = []
    try:
        async with limit, asyncio.timeout(1):
            links = await fetch(path)
        pages[path] = f"{len(links)} links"
    except OSError as error:
        pages[path] = repr(error)
    for link in links:
        if link not in pages:
            pages[link] = None
            group.create_task(visit(link, pages, group, limit))
    left = list(pages.values()).count(None)
    print(f"{path}: {pages[path]}, {left} to go")


async def main():
    limit = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", {"/": None}, group, limit))


if __name__ == "__main__":
    asyncio.run(main())
