# /// script
# requires-python = ">=3.12"
# ///
r"""Fix: a done callback is called later, also for a finished Task.

>>> asyncio.run(main())
save: draft is safe
main: still running: []
"""

import asyncio

running = {}


async def save(name):
    print(f"save: {name} is safe")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(save("draft"))
    running["draft"] = task
    task.add_done_callback(lambda task: running.pop("draft"))
    await asyncio.sleep(0.1)
    print("main: still running:", list(running))


if __name__ == "__main__":
    asyncio.run(main())
