r"""Step 3: each page adds Tasks for its links.

>>> asyncio.run(main())
/: here
/docs: here
/setup: here
/tasks: here
/names: here
/blog: here
took 2 s
"""

import asyncio
import time

SITE = {
    "/": ["/docs", "/blog"],
    "/docs": ["/", "/setup", "/tasks", "/names"],
}


async def fetch(path):
    delay = 1.6 if path == "/blog" else 0.5
    await asyncio.sleep(delay)
    print(f"{path}: here")
    return SITE.get(path, [])


async def visit(path, group, pages):
    for link in await fetch(path):
        if link not in pages:
            pages.append(link)
            group.create_task(visit(link, group, pages))


async def main():
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("/", group, ["/"]))
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
