# /// script
# requires-python = ">=3.14"
# ///
r"""`get_event_loop` makes no event loop any more.

>>> start()
start: There is no current event loop
"""

import asyncio


def start():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print("start:", str(error).split(" in ")[0])


if __name__ == "__main__":
    start()
