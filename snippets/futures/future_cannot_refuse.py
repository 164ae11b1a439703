r"""`cancel()` on a Future takes effect at once, on a Task later

>>> asyncio.run(main())
future: True True
task: True False
task, one wait later: True
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(asyncio.sleep(5))
    print("future:", future.cancel(), future.cancelled())
    print("task:", task.cancel(), task.cancelled())
    await asyncio.wait([future, task])
    print("task, one wait later:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
