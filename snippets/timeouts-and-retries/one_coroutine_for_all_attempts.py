r"""Bug: the second attempt awaits the same coroutine again.

>>> asyncio.run(main())
attempt 1: OSError('line is busy')
main: cannot reuse already awaited coroutine
"""

import asyncio


async def ask():
    await asyncio.sleep(0.2)
    raise OSError("line is busy")


async def retry(coroutine):
    for attempt in 1, 2:
        try:
            return await coroutine
        except OSError as error:
            print(f"attempt {attempt}:", repr(error))
            await asyncio.sleep(0.2)


async def main():
    try:
        await retry(ask())
    except RuntimeError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
