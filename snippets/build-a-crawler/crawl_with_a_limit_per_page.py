r"""Step 5: a page that takes too long is given up.

>>> asyncio.run(main())
/: 2 links
/docs: 4 links
/setup: 0 links
/tasks: 0 links
/names: 0 links
/blog: no answer
"""

import asyncio

SITE = {
    "/": ["/docs", "/blog"],
    "/docs": ["/", "/setup", "/tasks", "/names"],
}


async def fetch(path):
    delay = 5 if path == "/blog" else 0.2
    await asyncio.sleep(delay)
    return SITE.get(path, [])


async def visit(path, group, pages):
    links = []
    try:
        async with asyncio.timeout(1):
            links = await fetch(path)
        print(f"{path}: {len(links)} links")
    except TimeoutError:
        print(f"{path}: no answer")
    for link in links:
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, pages))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, ["/"]))


if __name__ == "__main__":
    asyncio.run(main())
