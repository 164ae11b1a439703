r"""Fix: a page counts as known before anybody waits for it.

>>> asyncio.run(main())
/: here
/docs: here
/news: here
/tasks: here
"""

import asyncio

SITE = {
    "/": ["/docs", "/news"],
    "/docs": ["/tasks"],
    "/news": ["/tasks"],
}


async def fetch(path):
    await asyncio.sleep(0.2)
    print(f"{path}: here")
    return SITE.get(path, [])


async def visit(path, group, pages):
    links = await fetch(path)
    for link in links:
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, pages))


async def main():
    pages = ["/"]
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, pages))


if __name__ == "__main__":
    asyncio.run(main())
