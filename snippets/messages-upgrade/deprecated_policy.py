# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: functions that Python 3.16 will not have.

>>> main()
DeprecationWarning: 'asyncio.iscoroutinefunction' is deprecated and
slated for removal in Python 3.16; use inspect.iscoroutinefunction()
instead
DeprecationWarning: 'asyncio.set_event_loop_policy' is deprecated and
slated for removal in Python 3.16
DeprecationWarning: 'asyncio.get_event_loop_policy' is deprecated and
slated for removal in Python 3.16
"""

import asyncio
import textwrap
import warnings


async def fetch():
    await asyncio.sleep(0.1)


def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.iscoroutinefunction(fetch)
        asyncio.set_event_loop_policy(None)
        asyncio.get_event_loop_policy()
    for warning in caught:
        name = warning.category.__name__
        print(textwrap.fill(f"{name}: {warning.message}", 72))


if __name__ == "__main__":
    main()
