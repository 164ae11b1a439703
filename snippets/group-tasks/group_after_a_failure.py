r"""One Task fails, and the group cancels what still runs.

>>> asyncio.run(main())
report: cancelled
main: unhandled errors in a TaskGroup (1 sub-exception)
main: (OSError('no orders'),)
main: 3 users
main: report cancelled? True
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
        if name == "orders":
            raise OSError("no orders")
        return f"3 {name}"
    except asyncio.CancelledError:
        print(f"{name}: cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            users = group.create_task(fetch("users", 0.2))
            group.create_task(fetch("orders", 0.4))
            report = group.create_task(fetch("report", 0.6))
        print("main: all are here")
    except* OSError as group_error:
        print("main:", group_error)
        print("main:", group_error.exceptions)
    print("main:", users.result())
    print("main: report cancelled?", report.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
