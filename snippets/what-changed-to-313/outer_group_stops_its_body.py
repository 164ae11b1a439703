# /// script
# requires-python = ">=3.13"
# ///
r"""Since 3.13 the outer group stops its body, too.

>>> asyncio.run(main())
inner group: failed
outer group: failed
"""

import asyncio


async def fail(error):
    raise error


async def nested():
    async with asyncio.TaskGroup() as outer:
        try:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(OSError("no users")))
                outer.create_task(fail(KeyError("orders")))
        except* OSError:
            print("inner group: failed")
        await asyncio.sleep(0.2)
        print("body: goes on")


async def main():
    try:
        await nested()
    except* KeyError:
        print("outer group: failed")


if __name__ == "__main__":
    asyncio.run(main())
