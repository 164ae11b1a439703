r"""`SystemExit` in a Task ends the whole program.

>>> start()
check: no licence
main: is cancelled
main: check has SystemExit(3)
start: exit code 3
"""

import asyncio
import sys


async def check():
    await asyncio.sleep(0.2)
    print("check: no licence")
    sys.exit(3)


async def main():
    checking = asyncio.create_task(check())
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("main: is cancelled")
        print("main: check has", repr(checking.exception()))
        raise


def start():
    try:
        asyncio.run(main())
    except SystemExit as error:
        print("start: exit code", error.code)


if __name__ == "__main__":
    start()
