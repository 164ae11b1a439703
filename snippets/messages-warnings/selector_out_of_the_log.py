r"""Fix: asyncio logs warnings only.

>>> start()
main: runs
"""

import asyncio
import logging
import sys


async def main():
    logging.debug("main: runs")


def start():
    logging.basicConfig(
        stream=sys.stdout, level=logging.DEBUG, format="%(message)s"
    )
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    asyncio.run(main())


if __name__ == "__main__":
    start()
