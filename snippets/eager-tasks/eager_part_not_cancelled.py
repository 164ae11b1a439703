# /// script
# requires-python = ">=3.12"
# ///
r"""Bug: the Task is cancelled before it has waited, and too late.

>>> asyncio.run(main())
send: order 1 goes out
main: cancelled: True
"""

import asyncio


async def send(order):
    print(f"send: {order} goes out")
    await asyncio.sleep(1)
    print(f"send: {order} confirmed")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(send("order 1"))
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
