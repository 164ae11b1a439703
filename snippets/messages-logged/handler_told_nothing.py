r"""Bug: the loop is told of an error, without a message.

>>> asyncio.run(main())
log: Unhandled exception in event loop
"""

import asyncio
import logging


def show(record):
    print("log:", record.getMessage().split("\n")[0])


async def main():
    logging.getLogger("asyncio").addFilter(show)
    loop = asyncio.get_running_loop()
    error = OSError("no network")
    loop.call_exception_handler({"exception": error})


if __name__ == "__main__":
    asyncio.run(main())
