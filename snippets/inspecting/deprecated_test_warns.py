# /// script
# requires-python = ">=3.14"
# ///
r"""`asyncio.iscoroutinefunction` warns that it will be removed.

>>> start()
start: True
warning: 'asyncio.iscoroutinefunction' is deprecated
warning: use inspect.iscoroutinefunction() instead
"""

import asyncio
import warnings


async def fetch():
    await asyncio.sleep(0.1)


def start():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print("start:", asyncio.iscoroutinefunction(fetch))
    message = str(caught[0].message)
    print("warning:", message.split(" and ")[0])
    print("warning:", message.split("; ")[1])


if __name__ == "__main__":
    start()
