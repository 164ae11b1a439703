# /// script
# requires-python = ">=3.12"
# ///
r"""Bug: an eager Task ends before it is put into `running`.

>>> asyncio.run(main())
save: draft is safe
main: still running: ['draft']
"""

import asyncio

running = {}


async def save(name):
    print(f"save: {name} is safe")
    running.pop(name, None)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    running["draft"] = asyncio.create_task(save("draft"))
    await asyncio.sleep(0.1)
    print("main: still running:", list(running))


if __name__ == "__main__":
    asyncio.run(main())
