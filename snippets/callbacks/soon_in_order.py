r"""call_soon: after this step, in order, before what is queued later

>>> asyncio.run(main())
main: is not suspended yet
callback 1
callback 2
a Task is done
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "callback 1")
    task = asyncio.create_task(asyncio.sleep(0), name="a Task")
    task.add_done_callback(
        lambda task: print(task.get_name(), "is done")
    )
    loop.call_soon(print, "callback 2")
    print("main: is not suspended yet")
    await task


if __name__ == "__main__":
    asyncio.run(main())
