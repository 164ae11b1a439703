# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 the message names the type first.

>>> asyncio.run(main())
main: 'int' object can't be awaited
"""

import asyncio


def count():
    return 3


async def main():
    try:
        print("main:", await count())
    except TypeError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
