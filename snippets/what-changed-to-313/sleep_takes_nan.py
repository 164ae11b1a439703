# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 `sleep` took NaN and never ended.

>>> asyncio.run(main())
main: still asleep
"""

import asyncio


async def main():
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(float("nan"))
    except TimeoutError:
        print("main: still asleep")


if __name__ == "__main__":
    asyncio.run(main())
