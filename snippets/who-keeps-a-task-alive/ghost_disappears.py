r"""Bug: nobody refers to the waiting Task, and it disappears.

>>> asyncio.run(main())
main: Tasks: 2
ship: is thrown away
loop: Task was destroyed but it is pending!
main: Tasks: 1
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"])


async def ship(paid):
    try:
        await paid.wait()
        print("ship: sends the order")
    finally:
        print("ship: is thrown away")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    asyncio.create_task(ship(asyncio.Event()))
    await asyncio.sleep(0.1)
    print("main: Tasks:", len(asyncio.all_tasks()))
    gc.collect()
    print("main: Tasks:", len(asyncio.all_tasks()))


if __name__ == "__main__":
    asyncio.run(main())
