r"""Step 1: one page after the other.

>>> asyncio.run(main())
/: 2 links
/docs: 4 links
/blog: 0 links
/setup: 0 links
/tasks: 0 links
/names: 0 links
took 4 s
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
    return SITE.get(path, [])


async def main():
    start = time.perf_counter()
    pages = ["/"]
    for path in pages:
        links = await fetch(path)
        print(f"{path}: {len(links)} links")
        for link in links:
            if link not in pages:
                pages.append(link)
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
