r"""Each line of the log tells for which request it is.

>>> asyncio.run(main())
request 1: begins
request 2: begins
request 1: has fetched the users
request 2: has fetched the users
main: all done
"""

import asyncio
import logging
import sys
from contextvars import ContextVar

request_id = ContextVar("request_id", default="main")


def add_request_id(record):
    record.request_id = request_id.get()
    return True


async def fetch(seconds):
    await asyncio.sleep(seconds)
    logging.info("has fetched the users")


async def handle(number):
    request_id.set(f"request {number}")
    logging.info("begins")
    await fetch(number / 5)


async def main():
    handler = logging.StreamHandler(sys.stdout)
    handler.addFilter(add_request_id)
    line = "%(request_id)s: %(message)s"
    logging.basicConfig(format=line, level="INFO", handlers=[handler])
    await asyncio.gather(handle(1), handle(2))
    logging.info("all done")


if __name__ == "__main__":
    asyncio.run(main())
