r"""Bug: a coroutine that is thrown away waits once more.

>>> start()
save: cleans up
RuntimeError: coroutine ignored GeneratorExit
"""

import asyncio
import gc
import sys


def show(what):
    print(f"{what.exc_type.__name__}: {what.exc_value}")


async def save(name):
    try:
        await asyncio.sleep(5)
    finally:
        print("save: cleans up")
        await asyncio.sleep(0)
        print("save: has cleaned up")


def start():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: None)
    saving = loop.create_task(save("draft.txt"))
    loop.run_until_complete(asyncio.sleep(0.1))
    loop.close()
    sys.unraisablehook = show
    del saving
    gc.collect()
    sys.unraisablehook = sys.__unraisablehook__


if __name__ == "__main__":
    start()
