r"""Bug: the exception handler of the loop raises.

>>> asyncio.run(main())
log: Unhandled error in exception handler
main: ends
"""

import asyncio
import logging


def show(record):
    print("log:", record.getMessage().split("\n")[0])


def on_error(loop, context):
    print("loop:", context["future"].get_name())


async def main():
    logging.getLogger("asyncio").addFilter(show)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    loop.call_soon(int, "three")
    await asyncio.sleep(0.1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
