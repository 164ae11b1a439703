r"""Fix: `asyncio.run` closes the loop that it makes.

>>> start()
main: runs
start: warnings 0
"""

import asyncio
import gc
import warnings


async def main():
    print("main: runs")


def start():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())
        gc.collect()
    print("start: warnings", len(caught))


if __name__ == "__main__":
    start()
