r"""Bug: one missing page ends the whole crawl.

>>> asyncio.run(main())
/: here
/docs: here
main: failed, (OSError('no such page'),)
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
    for link in await fetch(path):
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, pages))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(visit("/", group, ["/"]))
    except* OSError as group_error:
        print("main: failed,", group_error.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
