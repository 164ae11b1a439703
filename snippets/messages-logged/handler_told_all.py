r"""Fix: tell it what went wrong.

>>> asyncio.run(main())
log: fetch: failed
"""

import asyncio
import logging


def show(record):
    print("log:", record.getMessage().split("\n")[0])


async def main():
    logging.getLogger("asyncio").addFilter(show)
    loop = asyncio.get_running_loop()
    error = OSError("no network")
    loop.call_exception_handler(
        {"message": "fetch: failed", "exception": error}
    )


if __name__ == "__main__":
    asyncio.run(main())
