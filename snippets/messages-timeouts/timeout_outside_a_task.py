r"""Bug: a callback runs a coroutine by hand, outside a Task.

>>> asyncio.run(main())
RuntimeError: Timeout should be used inside a task
RuntimeError: TaskGroup <TaskGroup> cannot determine the parent task
"""

import asyncio


async def fetch():
    async with asyncio.timeout(1):
        await asyncio.sleep(0.1)


async def fetch_all():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch())


def on_click(coroutine):
    try:
        coroutine.send(None)
    except RuntimeError as error:
        print("RuntimeError:", error)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(on_click, fetch())
    loop.call_soon(on_click, fetch_all())
    await asyncio.sleep(0.1)


if __name__ == "__main__":
    asyncio.run(main())
