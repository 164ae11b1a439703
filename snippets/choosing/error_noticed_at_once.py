r"""Fix: a `TaskGroup` notices the first error, whoever fails.

>>> asyncio.run(main())
users: fails
main: (OSError('no users'),)
main: after 0 s
"""

import asyncio
import time


async def fetch():
    await asyncio.sleep(2)
    return "orders"


async def fail():
    await asyncio.sleep(0.1)
    print("users: fails")
    raise OSError("no users")


async def main():
    start = time.monotonic()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(fetch()),
                group.create_task(fail()),
            ]
        print([task.result() for task in tasks])
    except* OSError as group_error:
        print("main:", group_error.exceptions)
        print(f"main: after {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
