# /// script
# requires-python = "<3.14"
# ///
r"""The same message before 3.14.

>>> asyncio.run(main())
main: object int can't be used in 'await' expression
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
