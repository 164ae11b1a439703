# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: `asyncio.iscoroutinefunction` and policies warn.

>>> run()
DeprecationWarning:
'asyncio.iscoroutinefunction' is deprecated
  and slated for removal in Python 3.16
DeprecationWarning:
'asyncio.get_event_loop_policy' is deprecated
  and slated for removal in Python 3.16
"""

import asyncio
import warnings


async def main():
    print("main: starts")


def run():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.iscoroutinefunction(main)
        asyncio.get_event_loop_policy()
    for warning in caught:
        text = str(warning.message).partition(";")[0]
        print(f"{warning.category.__name__}:")
        print(text.replace(" and ", "\n  and "))


if __name__ == "__main__":
    run()
