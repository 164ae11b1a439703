# /// script
# requires-python = ">=3.13"
# ///
r"""Bug: the delay is not a number.

>>> asyncio.run(main())
main: slept
ValueError: Invalid delay: NaN (not a number)
"""

import asyncio


async def main():
    delays = [0.2, float("nan")]
    for delay in delays:
        try:
            await asyncio.sleep(delay)
            print("main: slept")
        except ValueError as error:
            print("ValueError:", error)


if __name__ == "__main__":
    asyncio.run(main())
