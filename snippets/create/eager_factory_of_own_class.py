# /// script
# requires-python = ">=3.12"
# ///
r"""`create_eager_task_factory` makes eager Tasks of your class.

>>> asyncio.run(main())
fetch: starts
main: has a LoggedTask
log: a cancellation is requested
"""

import asyncio


class LoggedTask(asyncio.Task):
    def cancel(self, msg=None):
        print("log: a cancellation is requested")
        return super().cancel(msg)


async def fetch():
    print("fetch: starts")
    await asyncio.sleep(5)


async def main():
    loop = asyncio.get_running_loop()
    make = asyncio.create_eager_task_factory(LoggedTask)
    loop.set_task_factory(make)
    task = asyncio.create_task(fetch())
    print("main: has a", type(task).__name__)
    task.cancel()
    await asyncio.wait([task])


if __name__ == "__main__":
    asyncio.run(main())
