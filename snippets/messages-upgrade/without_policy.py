# /// script
# requires-python = ">=3.12"
# ///
r"""Fix: `inspect.iscoroutinefunction`, and `loop_factory`.

>>> start()
start: True
fetch: has 3 users
"""

import asyncio
import inspect


async def fetch():
    await asyncio.sleep(0.1)
    print("fetch: has 3 users")


def start():
    print("start:", inspect.iscoroutinefunction(fetch))
    asyncio.run(fetch(), loop_factory=asyncio.SelectorEventLoop)


if __name__ == "__main__":
    start()
