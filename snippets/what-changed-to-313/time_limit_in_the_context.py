# /// script
# requires-python = ">=3.13"
# ///
r"""Since 3.13 an error on leaving tells of the timeout.

>>> asyncio.run(main())
main: disk full
raised while handling TimeoutError()
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        raise OSError("disk full")


async def main():
    try:
        async with asyncio.timeout(0.1):
            await save()
    except OSError as error:
        print("main:", error)
        print("raised while handling", repr(error.__context__))


if __name__ == "__main__":
    asyncio.run(main())
