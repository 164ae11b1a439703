r"""Bug: the loop is made by hand, and never closed.

>>> start()
main: runs
ResourceWarning: unclosed event loop
"""

import asyncio
import gc
import warnings


async def main():
    print("main: runs")


def start():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loop = asyncio.new_event_loop()
        loop.run_until_complete(main())
        del loop
        gc.collect()
    for warning in caught:
        text = str(warning.message).split(" <")[0]
        print(f"{warning.category.__name__}: {text}")


if __name__ == "__main__":
    start()
