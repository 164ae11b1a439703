r"""Bug: the log of the whole program shows that of asyncio.

>>> start()
Using selector: …
main: runs
"""

import asyncio
import logging
import sys


class Short(logging.Formatter):
    def format(self, record):
        return record.getMessage().split(":")[0] + ": …"


async def main():
    print("main: runs")


def start():
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(Short())
    logging.basicConfig(level=logging.DEBUG, handlers=[handler])
    asyncio.run(main())


if __name__ == "__main__":
    start()
