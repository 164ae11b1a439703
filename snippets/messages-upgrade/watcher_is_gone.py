# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: a child watcher on Python 3.14.

>>> main()
AttributeError: module 'asyncio' has no attribute 'get_child_watcher'
AttributeError: module 'asyncio' has no attribute 'ThreadedChildWatcher'
"""

import asyncio
import textwrap


def main():
    for name in ("get_child_watcher", "ThreadedChildWatcher"):
        try:
            getattr(asyncio, name)
        except AttributeError as error:
            print(textwrap.fill(f"AttributeError: {error}", 72))


if __name__ == "__main__":
    main()
