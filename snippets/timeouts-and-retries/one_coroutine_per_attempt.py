r"""Fix: hand over the function, and call it for each attempt.

>>> asyncio.run(main())
attempt 1: OSError('line is busy')
attempt 2: OSError('line is busy')
main: no answer
"""

import asyncio


async def ask():
    await asyncio.sleep(0.2)
    raise OSError("line is busy")


async def retry(function):
    for attempt in 1, 2:
        try:
            return await function()
        except OSError as error:
            print(f"attempt {attempt}:", repr(error))
            await asyncio.sleep(0.2)


async def main():
    await retry(ask)
    print("main: no answer")


if __name__ == "__main__":
    asyncio.run(main())
