# /// script
# requires-python = "<3.14"
# ///
r"""Bug: `with` instead of `async with`, on older Pythons.

>>> asyncio.run(main())
TypeError: 'TaskGroup' object does not support the context manager
protocol
TypeError: 'Lock' object does not support the context manager protocol
TypeError: 'Timeout' object does not support the context manager
protocol
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
