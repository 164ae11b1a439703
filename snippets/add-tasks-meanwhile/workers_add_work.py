r"""Two workers put what they find into their own queue.

>>> asyncio.run(main())
visit: home has 2 links
visit: news has 1 links
visit: sport has 0 links
visit: shop has 0 links
main: no page is left
"""

import asyncio

LINKS = {"home": ["news", "shop"], "news": ["sport"]}


async def visit(queue):
    while True:
        page = await queue.get()
        await asyncio.sleep(0.6 if page == "shop" else 0.2)
        links = LINKS.get(page, [])
        print(f"visit: {page} has {len(links)} links")
        for link in links:
            queue.put_nowait(link)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("home")
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(visit(queue)) for _ in range(2)]
        await queue.join()
        print("main: no page is left")
        for task in workers:
            task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
