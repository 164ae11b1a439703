r"""Bug: `with await lock`.

>>> asyncio.run(main())
main: TypeError
"""

import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        with await lock:
            print("main: has the lock")
    except TypeError as error:
        print("main:", type(error).__name__)


if __name__ == "__main__":
    asyncio.run(main())
