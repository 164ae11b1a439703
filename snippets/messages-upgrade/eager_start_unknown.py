# /// script
# requires-python = "<3.14"
# ///
r"""Bug: `eager_start` is not there before Python 3.14.

>>> asyncio.run(main())
TypeError: create_task() got an unexpected keyword argument
'eager_start'
"""

import asyncio
import textwrap


async def fetch():
    await asyncio.sleep(0.1)


async def main():
    fetching = fetch()
    try:
        asyncio.create_task(fetching, eager_start=True)
    except TypeError as error:
        print(textwrap.fill(f"TypeError: {error}", 72))
    fetching.close()


if __name__ == "__main__":
    asyncio.run(main())
