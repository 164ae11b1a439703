# /// script
# requires-python = ">=3.12"
# ///
r"""Each line of the log says which Task has written it.

>>> asyncio.run(main())
orders: starts
users: starts
orders: has everything
users: has everything
main: ends
"""

import asyncio
import logging
import sys

LINE = "%(taskName)s: %(message)s"


async def fetch(delay):
    logging.info("starts")
    await asyncio.sleep(delay)
    logging.info("has everything")


async def main():
    logging.basicConfig(stream=sys.stdout, format=LINE, level="INFO")
    asyncio.current_task().set_name("main")
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch(0.3), name="orders")
        group.create_task(fetch(0.6), name="users")
    logging.info("ends")


if __name__ == "__main__":
    asyncio.run(main())
