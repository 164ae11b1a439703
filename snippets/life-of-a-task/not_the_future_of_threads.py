r"""How the Future of a thread pool differs from a Task.

>>> asyncio.run(main())
too early: InvalidStateError
too early: TimeoutError
other: callback
other: result is set
task: callback
task: users
other: cannot be awaited
wrapped: orders
"""

import asyncio
import concurrent.futures


async def fetch():
    await asyncio.sleep(0.1)
    return "users"


async def main():
    task = asyncio.create_task(fetch())
    other = concurrent.futures.Future()
    for ask in (task.result, lambda: other.result(timeout=0)):
        try:
            ask()
        except Exception as error:
            print("too early:", type(error).__name__)
    task.add_done_callback(lambda task: print("task: callback"))
    other.add_done_callback(lambda other: print("other: callback"))
    other.set_result("orders")
    print("other: result is set")
    print("task:", await task)
    try:
        await other
    except TypeError:
        print("other: cannot be awaited")
    print("wrapped:", await asyncio.wrap_future(other))


if __name__ == "__main__":
    asyncio.run(main())
