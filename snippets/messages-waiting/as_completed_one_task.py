# /// script
# requires-python = ">=3.13"
# ///
r"""Bug: `as_completed` gets one Task.

>>> asyncio.run(main())
TypeError: expects an iterable of awaitables, not Task
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return name


async def main():
    task = asyncio.create_task(fetch("users"))
    try:
        for step in asyncio.as_completed(task):
            print("main:", await step)
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
