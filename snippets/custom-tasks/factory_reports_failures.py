r"""A factory that reports how each Task fails.

>>> asyncio.run(main())
save: letter is safe
report: draft: OSError('disk full')
"""

import asyncio


def report(task):
    if not task.cancelled() and task.exception():
        print(f"report: {task.get_name()}: {task.exception()!r}")


def factory(loop, coro, **options):
    task = asyncio.Task(coro, loop=loop, **options)
    task.add_done_callback(report)
    return task


async def save(name):
    await asyncio.sleep(0.2)
    if name == "draft":
        raise OSError("disk full")
    print(f"save: {name} is safe")


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    tasks = [
        asyncio.create_task(save(name), name=name)
        for name in ("letter", "draft")
    ]
    await asyncio.wait(tasks)


if __name__ == "__main__":
    asyncio.run(main())
