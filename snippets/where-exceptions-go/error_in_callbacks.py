r"""An exception in a callback goes to the loop's handler.

>>> asyncio.run(main())
loop: handles ValueError('no screen')
loop: handles ValueError('no count')
main: got users
"""

import asyncio


def on_error(loop, context):
    print("loop: handles", repr(context["exception"]))


async def fetch():
    await asyncio.sleep(0.1)
    return "users"


def count(task):
    raise ValueError("no count")


def refresh():
    raise ValueError("no screen")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    loop.call_soon(refresh)
    task = asyncio.create_task(fetch())
    task.add_done_callback(count)
    print("main: got", await task)


if __name__ == "__main__":
    asyncio.run(main())
