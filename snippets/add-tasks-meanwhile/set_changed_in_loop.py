r"""Bug: Tasks are added to a set while a loop goes through it.

>>> asyncio.run(main())
fetch: home is here
main: Set changed size during iteration
"""

import asyncio

LINKS = {"home": ["news", "shop"]}


async def fetch(page):
    await asyncio.sleep(0.2)
    print(f"fetch: {page} is here")
    return LINKS.get(page, [])


async def main():
    running = {asyncio.create_task(fetch("home"))}
    try:
        for task in running:
            for link in await task:
                running.add(asyncio.create_task(fetch(link)))
    except RuntimeError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
