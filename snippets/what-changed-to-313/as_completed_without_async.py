# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 `as_completed` had no `async for`.

>>> asyncio.run(main())
main: 'async for' requires an object with __aiter__ method
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.1)


async def main():
    task = asyncio.create_task(fetch())
    try:
        async for done in asyncio.as_completed([task]):
            print("main: done", done is task)
    except TypeError as error:
        print("main:", str(error).partition(", got")[0])
    await task


if __name__ == "__main__":
    asyncio.run(main())
