# /// script
# requires-python = ">=3.13"
# ///
r"""`sleep(nan)` raises `ValueError`.

>>> asyncio.run(main())
main: Invalid delay: NaN (not a number)
"""

import asyncio


async def main():
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
