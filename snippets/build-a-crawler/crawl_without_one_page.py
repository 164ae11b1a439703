r"""Fix: the Task of the missing page catches its error.

>>> asyncio.run(main())
/: here
/docs: here
/old: no such page
/tasks: here
/blog: here
"""

import asyncio

SITE = {"/": ["/docs", "/old", "/blog"], "/docs": ["/tasks"]}


async def fetch(path):
    delay = 0.5 if path == "/blog" else 0.2
    await asyncio.sleep(delay)
    if path == "/old":
        raise OSError("no such page")
    print(f"{path}: here")
    return SITE.get(path, [])


async def visit(path, group, pages):
    try:
        links = await fetch(path)
    except OSError as error:
        print(f"{path}: {error}")
        return
    for link in links:
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, pages))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, ["/"]))


if __name__ == "__main__":
    asyncio.run(main())
