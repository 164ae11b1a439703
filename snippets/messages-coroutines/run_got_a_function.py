# /// script
# requires-python = "<3.14"
# ///
r"""Bug: `asyncio.run` gets a function, on older Pythons.

>>> start()
ValueError: a coroutine was expected, got <function main
"""

import asyncio


async def main():
    print("main: runs")


def start():
    try:
        asyncio.run(main)
    except ValueError as error:
        print("ValueError:", str(error).split(" at ")[0])


if __name__ == "__main__":
    start()
