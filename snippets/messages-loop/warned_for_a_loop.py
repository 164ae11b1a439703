# /// script
# requires-python = ">=3.12,<3.14"
# ///
r"""Bug: `get_event_loop` makes a loop, and warns of it.

>>> main()
DeprecationWarning: There is no current event loop
"""

import asyncio
import warnings


def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loop = asyncio.get_event_loop()
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
    loop.close()


if __name__ == "__main__":
    main()
