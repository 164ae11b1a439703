r"""`expired()` tells your own timeout from somebody else's.

>>> asyncio.run(main())
main: my limit: True TimeoutError()
main: my limit: False TimeoutError('the server gave up')
"""

import asyncio


async def fetch(slow):
    if slow:
        await asyncio.sleep(5)
    raise TimeoutError("the server gave up")


async def main():
    for slow in (True, False):
        limit = asyncio.timeout(0.3)
        try:
            async with limit:
                await fetch(slow)
        except TimeoutError as error:
            print("main: my limit:", limit.expired(), repr(error))


if __name__ == "__main__":
    asyncio.run(main())
