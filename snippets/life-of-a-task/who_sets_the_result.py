r"""A Future is set by somebody, a Task by its coroutine.

>>> asyncio.run(main())
RuntimeError: Task does not support set_result operation
future: orders
task: users
InvalidStateError: invalid state
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.2)
    return "users"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.1, future.set_result, "orders")
    task = asyncio.create_task(fetch())
    try:
        task.set_result("users")
    except RuntimeError as error:
        print("RuntimeError:", error)
    print("future:", await future)
    print("task:", await task)
    try:
        future.set_result("more orders")
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)


if __name__ == "__main__":
    asyncio.run(main())
