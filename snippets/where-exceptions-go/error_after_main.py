r"""An error while `asyncio.run` shuts down is only logged.

>>> start()
main: save done? False
loop: unhandled exception during asyncio.run() shutdown
loop: OSError('disk is full')
start: report
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])
    print("loop:", repr(context["exception"]))


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        raise OSError("disk is full")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    saving = asyncio.create_task(save())
    await asyncio.sleep(0.1)
    print("main: save done?", saving.done())
    return "report"


def start():
    print("start:", asyncio.run(main()))


if __name__ == "__main__":
    start()
