# /// script
# requires-python = ">=3.14"
# ///
r"""Under an eager factory, `eager_start=None` switches eager off.

>>> asyncio.run(main())
{} eager: True
{'eager_start': None} eager: False
{'eager_start': False} eager: False
"""

import asyncio


async def fetch():
    return "3 users"


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    for options in {}, {"eager_start": None}, {"eager_start": False}:
        task = asyncio.create_task(fetch(), **options)
        print(options, "eager:", task.done())
        await task


if __name__ == "__main__":
    asyncio.run(main())
