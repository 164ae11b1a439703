# /// script
# requires-python = "<3.12"
# ///
r"""On 3.11 a generator counts as a coroutine.

>>> run()
generator: True
"""

import asyncio


def count():
    yield 1


def run():
    print("generator:", asyncio.iscoroutine(count()))


if __name__ == "__main__":
    run()
