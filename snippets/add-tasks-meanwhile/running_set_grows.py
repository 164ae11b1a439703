r"""A set of running Tasks shrinks and grows until it is empty.

>>> asyncio.run(main())
main: home has 2 links
main: news has 1 links
main: sport has 0 links
main: shop has 0 links
main: no Task is left
"""

import asyncio

LINKS = {"home": ["news", "shop"], "news": ["sport"]}


async def fetch(page):
    await asyncio.sleep(0.6 if page == "shop" else 0.2)
    return page, LINKS.get(page, [])


async def main():
    running = {asyncio.create_task(fetch("home"))}
    while running:
        done, running = await asyncio.wait(
            running, return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            page, links = task.result()
            print(f"main: {page} has {len(links)} links")
            for link in links:
                running.add(asyncio.create_task(fetch(link)))
    print("main: no Task is left")


if __name__ == "__main__":
    asyncio.run(main())
