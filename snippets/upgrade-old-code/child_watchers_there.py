# /// script
# requires-python = "<3.14"
# ///
r"""Until 3.13 there were child watchers.

>>> run()
get_child_watcher: True
ThreadedChildWatcher: True
"""

import asyncio


def run():
    for name in "get_child_watcher", "ThreadedChildWatcher":
        print(f"{name}: {hasattr(asyncio, name)}")


if __name__ == "__main__":
    run()
