r"""Step 6: a Task beside the group tells how far it is.

>>> asyncio.run(main())
tell: 1 of 3 pages
tell: 2 of 6 pages
main: 6 pages
"""

import asyncio

SITE = {
    "/": ["/docs", "/blog"],
    "/docs": ["/", "/setup", "/tasks", "/names"],
}


async def visit(path, group, pages):
    delay = 0.9 if path == "/blog" else 0.4
    await asyncio.sleep(delay)
    pages[path] = "done"
    for link in SITE.get(path, []):
        if link not in pages:
            pages[link] = "asked"
            group.create_task(visit(link, group, pages))


async def tell(pages):
    while True:
        await asyncio.sleep(0.5)
        done = list(pages.values()).count("done")
        print(f"tell: {done} of {len(pages)} pages")


async def main():
    pages = {"/": "asked"}
    telling = asyncio.create_task(tell(pages))
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, pages))
    telling.cancel()
    await asyncio.wait([telling])
    print(f"main: {len(pages)} pages")


if __name__ == "__main__":
    asyncio.run(main())
