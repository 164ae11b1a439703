r"""Step 2: all pages that are known, at the same time.

>>> asyncio.run(main())
/: here
next: ['/docs', '/blog']
/docs: here
/blog: here
next: ['/setup', '/tasks', '/names']
/setup: here
/tasks: here
/names: here
next: []
took 3 s
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


async def main():
    start = time.perf_counter()
    pages, level = ["/"], ["/"]
    while level:
        answers = await asyncio.gather(*[fetch(path) for path in level])
        level = []
        for links in answers:
            for link in links:
                if link not in pages:
                    pages.append(link)
                    level.append(link)
        print(f"next: {level}")
    print(f"took {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
