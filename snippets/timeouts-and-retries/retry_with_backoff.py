r"""Three attempts, each with a limit, and longer and longer pauses.

>>> asyncio.run(main())
attempt 1: TimeoutError()
ask_patiently: waits 0.2 s
attempt 2: OSError('line is busy')
ask_patiently: waits 0.4 s
main: answer
"""

import asyncio


async def ask(attempt):
    if attempt == 2:
        raise OSError("line is busy")
    await asyncio.sleep(5 if attempt == 1 else 0.1)
    return "answer"


async def ask_patiently(attempts=3, limit=0.5, pause=0.2):
    for attempt in range(1, attempts + 1):
        try:
            async with asyncio.timeout(limit):
                return await ask(attempt)
        except OSError as error:
            print(f"attempt {attempt}:", repr(error))
            if attempt == attempts:
                raise
        print(f"ask_patiently: waits {pause} s")
        await asyncio.sleep(pause)
        pause *= 2


async def main():
    print("main:", await ask_patiently())


if __name__ == "__main__":
    asyncio.run(main())
