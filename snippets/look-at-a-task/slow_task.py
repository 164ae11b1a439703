r"""A Task before and after its end.

>>> asyncio.run(main())
main: done? False
main: await gives finished
main: done? True
main: result() gives finished
main: exception() gives None
main: cancelled? False
"""

import asyncio


async def slow_task():
    await asyncio.sleep(1)
    return "finished"


async def main():
    task = asyncio.create_task(slow_task())
    print("main: done?", task.done())
    print("main: await gives", await task)
    print("main: done?", task.done())
    print("main: result() gives", task.result())
    print("main: exception() gives", task.exception())
    print("main: cancelled?", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
