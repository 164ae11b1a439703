r"""Your exception handler gets what nobody else catches.

>>> asyncio.run(main())
main: at first: None
main: ours: True
on_error: Exception in callback int
on_error: ['exception', 'handle', 'message']
on_error: the disk is full
on_error: ['message']
log: the disk is full
"""

import asyncio
import logging
import sys


def on_error(loop, context):
    print("on_error:", context["message"].split("(")[0])
    print("on_error:", sorted(context))
    if "exception" not in context:
        loop.default_exception_handler(context)


async def main():
    logging.basicConfig(stream=sys.stdout, format="log: %(message)s")
    loop = asyncio.get_running_loop()
    print("main: at first:", loop.get_exception_handler())
    loop.set_exception_handler(on_error)
    print("main: ours:", loop.get_exception_handler() is on_error)
    loop.call_soon(int, "three")
    await asyncio.sleep(0.1)
    loop.call_exception_handler({"message": "the disk is full"})


if __name__ == "__main__":
    asyncio.run(main())
