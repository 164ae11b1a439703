# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: `asyncio.run` gets a function.

>>> start()
TypeError: An asyncio.Future, a coroutine or an awaitable is required
"""

import asyncio


async def main():
    print("main: runs")


def start():
    try:
        asyncio.run(main)
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    start()
