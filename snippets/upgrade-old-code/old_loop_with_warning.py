# /// script
# requires-python = ">=3.12,<3.14"
# ///
r"""On 3.12 and 3.13 the old start still works, with a warning.

>>> run()
main: starts
DeprecationWarning: There is no current event loop
"""

import asyncio
import warnings


async def main():
    print("main: starts")


def run():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loop = asyncio.get_event_loop()
    loop.run_until_complete(main())
    loop.close()
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")


if __name__ == "__main__":
    run()
