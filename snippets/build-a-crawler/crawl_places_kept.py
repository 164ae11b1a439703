r"""Each page keeps its place until its links are here.

>>> asyncio.run(main())
main: nothing happens any more
"""

import asyncio

SITE = {"/": ["/docs"], "/docs": ["/tasks"], "/tasks": []}


async def visit(path, places):
    async with places:
        await asyncio.sleep(0.2)
        await asyncio.gather(
            *[visit(link, places) for link in SITE[path]]
        )


async def main():
    try:
        async with asyncio.timeout(1):
            await visit("/", asyncio.Semaphore(2))
        print("main: all are here")
    except TimeoutError:
        print("main: nothing happens any more")


if __name__ == "__main__":
    asyncio.run(main())
