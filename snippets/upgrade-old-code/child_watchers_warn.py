# /// script
# requires-python = ">=3.12,<3.14"
# ///
r"""On 3.12 and 3.13 child watchers warned.

>>> run()
DeprecationWarning:
'get_child_watcher' is deprecated as of Python 3.12
  and will be removed in Python 3.14.
"""

import asyncio
import warnings


def run():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.get_child_watcher()
    text = str(caught[0].message)
    print(f"{caught[0].category.__name__}:")
    print(text.replace(" and ", "\n  and "))


if __name__ == "__main__":
    run()
