# /// script
# requires-python = ">=3.12"
# ///
r"""Since 3.12 a generator is no coroutine.

>>> run()
generator: False
"""

import asyncio


def count():
    yield 1


def run():
    print("generator:", asyncio.iscoroutine(count()))


if __name__ == "__main__":
    run()
