r"""Bug: `async with` gets a coroutine.

>>> asyncio.run(main())
TypeError: 'coroutine' object does not support the asynchronous context
manager protocol
"""

import asyncio
import textwrap


async def open_store(host):
    await asyncio.sleep(0.1)
    print("open_store:", host)
    return host


async def main():
    opening = open_store("store.example")
    try:
        async with opening as store:
            print("main: uses", store)
    except TypeError as error:
        message = str(error).split(" (")[0]
        print(textwrap.fill(f"TypeError: {message}", 72))
    opening.close()


if __name__ == "__main__":
    asyncio.run(main())
