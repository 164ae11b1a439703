r"""Bug: `async for` over a coroutine, and over a list.

>>> asyncio.run(main())
TypeError: 'async for' requires an object with __aiter__ method, got
coroutine
TypeError: 'async for' requires an object with __aiter__ method, got
list
"""

import asyncio
import textwrap


async def fetch_names():
    await asyncio.sleep(0.1)
    return ["Ada", "Grace"]


async def main():
    coroutine = fetch_names()
    for names in (coroutine, ["Ada", "Grace"]):
        try:
            async for name in names:
                print(name)
        except TypeError as error:
            print(textwrap.fill(f"TypeError: {error}", 72))
    coroutine.close()


if __name__ == "__main__":
    asyncio.run(main())
