r"""Bug: the callback is an `async def`, and its body never runs.

>>> asyncio.run(main())
main: 3 users
warning: coroutine 'save' was never awaited
"""

import asyncio
import warnings


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


async def save(task):
    await asyncio.sleep(0.1)
    print("save:", task.result())


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        task = asyncio.create_task(fetch("users"))
        task.add_done_callback(save)
        print("main:", await task)
        await asyncio.sleep(0.3)
    print("warning:", caught[0].message)


if __name__ == "__main__":
    asyncio.run(main())
