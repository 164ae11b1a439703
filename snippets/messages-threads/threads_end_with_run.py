# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: `asyncio.run` ends the threads when `main` has returned.

>>> asyncio.run(main())
main: 3 lines
main: 3 lines
"""

import asyncio


def read_file():
    return "3 lines"


async def main():
    print("main:", await asyncio.to_thread(read_file))
    print("main:", await asyncio.to_thread(read_file))


if __name__ == "__main__":
    asyncio.run(main())
