# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: there is no event loop to get, outside a coroutine.

>>> run()
RuntimeError: There is no current event loop in thread 'MainThread'.
"""

import asyncio


async def main():
    print("main: starts")


def run():
    try:
        loop = asyncio.get_event_loop()
        loop.run_until_complete(main())
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    run()
