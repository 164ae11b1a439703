r"""Exercise: stop after one second, and tell which pages are here.

>>> asyncio.run(main())
main: / is here
main: /docs is here
main: /tasks is here
main: /blog is here
"""

import asyncio

SITE = {"/": ["/docs", "/blog"], "/docs": ["/tasks"]}


async def fetch(path):
    delay = 3 if path == "/blog" else 0.25
    await asyncio.sleep(delay)
    return SITE.get(path, [])


async def visit(path, group, pages):
    links = await fetch(path)
    pages.append(path)
    for link in links:
        group.create_task(visit(link, group, pages))


async def main():
    pages = []
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, pages))
    for path in pages:
        print(f"main: {path} is here")


if __name__ == "__main__":
    asyncio.run(main())
