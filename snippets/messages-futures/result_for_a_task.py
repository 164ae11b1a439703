r"""Bug: a Task is told its result from outside.

>>> asyncio.run(main())
RuntimeError: Task does not support set_result operation
RuntimeError: Task does not support set_exception operation
main: 3 users
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    try:
        task.set_result("no users")
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        task.set_exception(OSError("no network"))
    except RuntimeError as error:
        print("RuntimeError:", error)
    print("main:", await task)


if __name__ == "__main__":
    asyncio.run(main())
