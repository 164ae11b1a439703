# /// script
# requires-python = "<3.13"
# ///
r"""Bug: the delay is not a number, and older Pythons never wake up.

>>> asyncio.run(main())
main: TimeoutError
"""

import asyncio


async def main():
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(float("nan"))
            print("main: slept")
    except TimeoutError:
        print("main: TimeoutError")


if __name__ == "__main__":
    asyncio.run(main())
