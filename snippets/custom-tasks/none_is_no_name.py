r"""Fix: a subclass that does not take `None` for a name.

>>> asyncio.run(main())
main: numbered: True
main: users
"""

import asyncio


class Job(asyncio.Task):
    def set_name(self, value):
        if value is not None:
            super().set_name(value)


def factory(loop, coro, **options):
    return Job(coro, loop=loop, **options)


async def fetch():
    await asyncio.sleep(0.1)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(fetch())
    print("main: numbered:", task.get_name().startswith("Task-"))
    named = asyncio.create_task(fetch(), name="users")
    print("main:", named.get_name())
    await asyncio.wait([task, named])


if __name__ == "__main__":
    asyncio.run(main())
