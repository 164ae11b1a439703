# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 there are no child watchers.

>>> run()
get_child_watcher: False
ThreadedChildWatcher: False
"""

import asyncio


def run():
    for name in "get_child_watcher", "ThreadedChildWatcher":
        print(f"{name}: {hasattr(asyncio, name)}")


if __name__ == "__main__":
    run()
