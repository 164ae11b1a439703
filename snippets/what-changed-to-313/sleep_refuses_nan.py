# /// script
# requires-python = ">=3.13"
# ///
r"""Since 3.13 `sleep` refuses NaN.

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
