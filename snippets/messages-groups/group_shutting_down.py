r"""Bug: a cleanup creates a Task in a group that is giving up.

>>> asyncio.run(main())
RuntimeError: TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is
shutting down
main: no room for draft.txt
"""

import asyncio
import textwrap


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def fetch(group):
    try:
        await asyncio.sleep(5)
    finally:
        log = asyncio.sleep(0.1)
        try:
            group.create_task(log)
        except RuntimeError as error:
            print(textwrap.fill(f"RuntimeError: {error}", 72))
        log.close()


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch(group))
            group.create_task(save("draft.txt"))
    except* OSError as errors:
        print("main:", *errors.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
