r"""`TimeoutError` is the built-in one, and an `OSError`

>>> asyncio.run(main())
OSError catches it: TimeoutError()
the same class: True
"""

import asyncio


async def fetch():
    async with asyncio.timeout(0.5):
        await asyncio.sleep(5)


async def main():
    try:
        await fetch()
    except OSError as error:
        print("OSError catches it:", repr(error))
    print("the same class:", asyncio.TimeoutError is TimeoutError)


if __name__ == "__main__":
    asyncio.run(main())
