r"""Bug: a page is reported as done before its links are queued.

>>> asyncio.run(main())
visit: home
main: no page is left
"""

import asyncio

LINKS = {"home": ["news", "shop"]}


async def visit(queue):
    while True:
        page = await queue.get()
        await asyncio.sleep(0.2)
        print(f"visit: {page}")
        queue.task_done()
        for link in LINKS.get(page, []):
            queue.put_nowait(link)


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("home")
    async with asyncio.TaskGroup() as group:
        worker = group.create_task(visit(queue))
        await queue.join()
        print("main: no page is left")
        worker.cancel()


if __name__ == "__main__":
    asyncio.run(main())
