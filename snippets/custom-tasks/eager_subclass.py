# /// script
# requires-python = ">=3.12"
# ///
r"""Eager Tasks of your own class.

>>> asyncio.run(main())
main: a Job
main: done at once: True
main: ['from the cache']
"""

import asyncio


class Job(asyncio.Task):
    def __init__(self, coro, **options):
        self.notes = []
        super().__init__(coro, **options)


async def fetch():
    asyncio.current_task().notes.append("from the cache")
    return "3 users"


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(Job))
    task = asyncio.create_task(fetch())
    print("main: a", type(task).__name__)
    print("main: done at once:", task.done())
    print("main:", task.notes)


if __name__ == "__main__":
    asyncio.run(main())
