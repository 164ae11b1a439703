r"""`ensure_future` makes a Task if it must.

>>> asyncio.run(main())
main: from a coroutine: Task
main: a Task comes back: True
main: from an awaitable: Task
main: 3 users and 3 orders
"""

import asyncio


class Report:
    def __await__(self):
        yield from asyncio.sleep(0.2).__await__()
        return "3 orders"


async def fetch():
    await asyncio.sleep(0.2)
    return "3 users"


async def main():
    task = asyncio.ensure_future(fetch())
    print("main: from a coroutine:", type(task).__name__)
    print(
        "main: a Task comes back:", asyncio.ensure_future(task) is task
    )
    other = asyncio.ensure_future(Report())
    print("main: from an awaitable:", type(other).__name__)
    print("main:", await task, "and", await other)


if __name__ == "__main__":
    asyncio.run(main())
