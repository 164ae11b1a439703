# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: `with` instead of `async with`.

>>> asyncio.run(main())
TypeError: 'asyncio.taskgroups.TaskGroup' object does not support the
context manager protocol (missed __exit__ method) but it supports the
asynchronous context manager protocol. Did you mean to use 'async with'?
TypeError: 'asyncio.locks.Lock' object does not support the context
manager protocol (missed __exit__ method) but it supports the
asynchronous context manager protocol. Did you mean to use 'async with'?
TypeError: 'asyncio.timeouts.Timeout' object does not support the
context manager protocol (missed __exit__ method) but it supports the
asynchronous context manager protocol. Did you mean to use 'async with'?
"""

import asyncio
import textwrap


async def main():
    for make in (
        asyncio.TaskGroup,
        asyncio.Lock,
        lambda: asyncio.timeout(1),
    ):
        try:
            with make():
                print("main: in the block")
        except TypeError as error:
            print(textwrap.fill(f"TypeError: {error}", 72))


if __name__ == "__main__":
    asyncio.run(main())
