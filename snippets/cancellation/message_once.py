r"""The message of `cancel()` is handed out once.

>>> asyncio.run(main())
fetch: ('window was closed',)
main: first await: ('window was closed',)
main: second await: ()
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("fetch:", error.args)
        raise


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.sleep(0.1)
    task.cancel("window was closed")
    for attempt in ("first", "second"):
        try:
            await task
        except asyncio.CancelledError as error:
            print(f"main: {attempt} await:", error.args)


if __name__ == "__main__":
    asyncio.run(main())
