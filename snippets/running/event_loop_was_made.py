# /// script
# requires-python = "<3.14"
# ///
r"""Before Python 3.14, `get_event_loop` made an event loop.

>>> start()
start: running: False
"""

import asyncio
import warnings


def start():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loop = asyncio.get_event_loop()
    print("start: running:", loop.is_running())
    loop.close()


if __name__ == "__main__":
    start()
