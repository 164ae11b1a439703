r"""Bug: the results are read from the `done` set.

>>> asyncio.run(main())
main: 20 pages
main: in order? False
"""

import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    tasks = [asyncio.create_task(fetch(page)) for page in range(20)]
    done, pending = await asyncio.wait(tasks)
    pages = [task.result() for task in done]
    print("main:", len(pages), "pages")
    print("main: in order?", pages == list(range(20)))


if __name__ == "__main__":
    asyncio.run(main())
