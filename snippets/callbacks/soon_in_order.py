r"""`call_soon`: after this step, and in order

>>> asyncio.run(main())
main: is not suspended yet
callback 1
save: a step of a Task
callback 2
"""

import asyncio


async def save():
    print("save: a step of a Task")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "callback 1")
    task = asyncio.create_task(save())
    loop.call_soon(print, "callback 2")
    print("main: is not suspended yet")
    await task


if __name__ == "__main__":
    asyncio.run(main())
