r"""A Task does not let you set its result. A Future does.

>>> asyncio.run(main())
main: Task does not support set_result operation
main: Task does not support set_exception operation
main: 3 users
main: 2 users
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.2)
    return "3 users"


async def main():
    task = asyncio.create_task(fetch())
    try:
        task.set_result("2 users")
    except RuntimeError as error:
        print("main:", error)
    try:
        task.set_exception(OSError("offline"))
    except RuntimeError as error:
        print("main:", error)
    print("main:", await task)
    future = asyncio.get_running_loop().create_future()
    future.set_result("2 users")
    print("main:", await future)


if __name__ == "__main__":
    asyncio.run(main())
