r"""Bug: the loop is closed while a Task waits.

>>> start()
loop: Task was destroyed but it is pending!
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name):
    await asyncio.sleep(5)
    print("save:", name)


def start():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(on_error)
    saving = loop.create_task(save("draft.txt"))
    loop.run_until_complete(asyncio.sleep(0.1))
    loop.close()
    del saving
    gc.collect()


if __name__ == "__main__":
    start()
