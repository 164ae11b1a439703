r"""Bug: `asyncio.run` has closed its loop and left none.

>>> start()
main: runs
RuntimeError: There is no current event loop in thread 'MainThread'.
"""

import asyncio


async def main():
    print("main: runs")


def start():
    asyncio.run(main())
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    start()
