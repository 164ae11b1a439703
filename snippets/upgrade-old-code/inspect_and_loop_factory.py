# /// script
# requires-python = ">=3.12"
# ///
r"""Fix: ask `inspect`, and pass a `loop_factory`.

>>> run()
coroutine function: True
main: starts
"""

import asyncio
import inspect


async def main():
    print("main: starts")


def run():
    print("coroutine function:", inspect.iscoroutinefunction(main))
    asyncio.run(main(), loop_factory=asyncio.SelectorEventLoop)


if __name__ == "__main__":
    run()
