# /// script
# requires-python = ">=3.14"
# ///
r"""Policies still work, and warn that they will be removed.

>>> start()
policy: makes a loop, running: False
warning: 'asyncio.get_event_loop_policy' is deprecated
warning: slated for removal in Python 3.16
warning: 'asyncio.set_event_loop_policy' is deprecated
warning: slated for removal in Python 3.16
"""

import asyncio
import warnings


def start():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        policy = asyncio.get_event_loop_policy()
        asyncio.set_event_loop_policy(policy)
    loop = policy.new_event_loop()
    print("policy: makes a loop, running:", loop.is_running())
    loop.close()
    for warning in caught:
        deprecated, removed = str(warning.message).split(" and ")
        print("warning:", deprecated)
        print("warning:", removed)


if __name__ == "__main__":
    start()
