r"""A Task subclass that knows how old it is.

>>> asyncio.run(main())
fetch: my Task is 1 s old
main: a TimedTask
"""

import asyncio


class TimedTask(asyncio.Task):
    def __init__(self, coro, **options):
        super().__init__(coro, **options)
        self.created = self.get_loop().time()

    def age(self):
        return self.get_loop().time() - self.created


def factory(loop, coro, **options):
    return TimedTask(coro, loop=loop, **options)


async def fetch():
    await asyncio.sleep(1)
    age = asyncio.current_task().age()
    print(f"fetch: my Task is {age:.0f} s old")


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(fetch())
    print("main: a", type(task).__name__)


if __name__ == "__main__":
    asyncio.run(main())
