r"""An error goes up through the groups, and stops what is beside it.

>>> asyncio.run(main())
report: cancelled
main: ExceptionGroup (OSError('no users'),)
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
        raise OSError(f"no {name}")
    except asyncio.CancelledError:
        print(f"{name}: cancelled")
        raise


async def load():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users", 0.2))
    print("load: ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load())
            group.create_task(fetch("report", 5))
    except* OSError as group_error:
        inner = group_error.exceptions[0]
        print("main:", type(inner).__name__, inner.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
