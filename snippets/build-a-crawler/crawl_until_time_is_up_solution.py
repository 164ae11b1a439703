r"""Solution: stop after one second, and tell which pages are here.

>>> asyncio.run(main())
main: time is up
main: / is here
main: /docs is here
main: /tasks is here
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
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(visit("/", group, pages))
    except TimeoutError:
        print("main: time is up")
    for path in pages:
        print(f"main: {path} is here")


if __name__ == "__main__":
    asyncio.run(main())
