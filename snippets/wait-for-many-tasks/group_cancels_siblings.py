r"""Fix: a `TaskGroup` cancels the others and waits for them.

>>> asyncio.run(main())
users: fails
orders: cancelled
main: (OSError('no users'),)
main: next job
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
        print(f"{name}: here")
    except asyncio.CancelledError:
        print(f"{name}: cancelled")
        raise


async def fail(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: fails")
    raise OSError(f"no {name}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("users", 0.2))
            group.create_task(fetch("orders", 0.4))
    except* OSError as group_error:
        print("main:", group_error.exceptions)
    print("main: next job")


if __name__ == "__main__":
    asyncio.run(main())
