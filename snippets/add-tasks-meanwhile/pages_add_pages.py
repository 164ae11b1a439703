r"""Each Task of a group adds more Tasks to it.

>>> asyncio.run(main())
main: waits at the end of the block
visit: home has 2 links
visit: news has 1 links
visit: sport has 0 links
visit: shop has 0 links
main: no Task is left
"""

import asyncio

LINKS = {"home": ["news", "shop"], "news": ["sport"]}


async def visit(page, group):
    await asyncio.sleep(0.6 if page == "shop" else 0.2)
    links = LINKS.get(page, [])
    print(f"visit: {page} has {len(links)} links")
    for link in links:
        group.create_task(visit(link, group))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("home", group))
        print("main: waits at the end of the block")
    print("main: no Task is left")


if __name__ == "__main__":
    asyncio.run(main())
